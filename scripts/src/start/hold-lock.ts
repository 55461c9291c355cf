import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { SetupError } from './settings.ts';

/** A process that has not renewed its lock for so long is dead. Milliseconds. */
const STALE = 10_000;

/** How long one waits for a lock: attempts, and milliseconds between them. */
export interface Patience {
  readonly retries: number;
  readonly minTimeout: number;
  readonly maxTimeout: number;
}

/**
 * Holds a lock in a folder, which is made if it is not there. The lock of a process that died is taken
 * over.
 *
 * @param refusal - what to tell a person when another process keeps it for longer than one waits
 * @returns what gives the lock back
 * @throws SetupError with the refusal
 */
export async function holdLock(
  folder: string,
  name: string,
  patience: Patience,
  refusal: string,
): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  // The library tells locks of one process apart by what they lock.
  return lock(path, {
    lockfilePath: path,
    realpath: false,
    stale: STALE,
    retries: patience,
  }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ELOCKED') throw cause;
    throw new SetupError(refusal, { cause });
  });
}
