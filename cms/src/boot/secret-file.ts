import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
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
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * Writes a secret that only its owner can read (mode 600, folder 700). It is written aside, flushed and
 * renamed, so that a reader finds the old text or the new one and never a part.
 */
export async function writeSecretFile(file: string, text: string): Promise<void> {
  await rename(await writtenAside(file, text), file);
}

/**
 * The secret of a file, which is made of 32 random bytes where there is none. Of several processes that
 * come at the same moment one makes it, and the others get the same.
 */
export async function keepSecretFile(file: string): Promise<string> {
  const kept = await readSecretFile(file);
  if (kept !== null && kept !== '') return kept;
  // A file without text is nobody's secret.
  if (kept === '') await rm(file, { force: true });
  const secret = randomBytes(32).toString('base64url');
  const aside = await writtenAside(file, secret);
  const isFirst = await linked(aside, file);
  await rm(aside, { force: true });
  return isFirst ? secret : keepSecretFile(file);
}

/** Gives a file a second name, if nothing bears it yet. */
async function linked(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Writes a text beside the file that it is for, and says where. */
async function writtenAside(file: string, text: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return aside;
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
