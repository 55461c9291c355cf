import { cp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is still on its way from another disk, beside where it goes to. */
export const INCOMING = '.incoming';

/** Moves a folder, also to another disk. It is found at its new place whole or not at all. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  const aside = join(dirname(to), INCOMING);
  await rm(aside, { recursive: true, force: true });
  try {
    await cp(from, aside, { recursive: true, preserveTimestamps: true });
    await rename(aside, to);
  } catch (error) {
    // On a full disk a part of it is in the way of what is to make room.
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  await rm(from, { recursive: true });
}
