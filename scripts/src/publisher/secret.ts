import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locations } from '../start/locations.ts';

const fileOf = ({ secrets }: Locations): string => join(secrets, 'publisher-secret');

/** What the CMS proves itself by to the publisher: made once, kept where only its owner can read it. */
export async function publisherSecret(places: Locations): Promise<string> {
  const file = fileOf(places);
  await mkdir(places.secrets, { recursive: true, mode: 0o700 });
  const aside = `${file}.${String(process.pid)}.new`;
  await writeFile(aside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // Of two that make it at once the first one counts, whole.
    await link(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
