import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a file says; `null` where it is missing or is no JSON, for what can always be made anew. */
export async function readJsonFile(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Written aside and then renamed, so that nothing half-written is ever found. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  const aside = join(dirname(path), randomUUID());
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(aside, JSON.stringify(value));
    await rename(aside, path);
  } catch (error) {
    // Nobody would find it again under its name of chance.
    await rm(aside, { force: true });
    throw error;
  }
}
