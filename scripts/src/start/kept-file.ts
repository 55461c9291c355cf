import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of a file; `null` where there is none. */
export async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Tells one state of a file from every other, wherever it is moved; `null` where there is no file. */
export async function fileIdentity(path: string): Promise<string | null> {
  try {
    const { dev, ino, mtimeNs, size } = await stat(path, { bigint: true });
    return [dev, ino, mtimeNs, size].join(' ');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const aside = `${file}.${String(process.pid)}.new`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(aside, text);
    await rename(aside, file);
  } catch (error) {
    // On a full disk a part of it is in the way of what is to make room.
    await rm(aside, { force: true });
    throw error;
  }
}

/** The value that a text is, as JSON; `undefined` where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
