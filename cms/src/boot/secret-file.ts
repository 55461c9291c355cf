import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * The text of a secret file without surrounding white space, or `null` if there is no such file. A file
 * that others could read is closed to them.
 */
export async function readSecretFile(file: string): Promise<string | null> {
  try {
    await chmod(file, 0o600);
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a secret that only its owner can read (mode 600, folder 700). It is written aside, flushed and
 * renamed, so that a reader finds the old text or the new one and never a part.
 */
export async function writeSecretFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}
