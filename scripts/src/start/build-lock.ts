import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { SetupError } from './settings.ts';

/** A process that has not renewed its lock for so long is dead. Milliseconds. */
const STALE = 10_000;
/** How long one build waits for another before it gives up: attempts, and milliseconds between them. */
const PATIENCE = { retries: 600, minTimeout: 500, maxTimeout: 500 };

/**
 * Does some work that only one process may do at a time in a folder; waits for its turn. The
 * lock of a process that died is taken over.
 *
 * @throws SetupError when the other process is still at it after five minutes
 */
export async function withBuildLock<T>(
  folder: string,
  work: () => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const release = await lock(folder, {
    lockfilePath: join(folder, 'build.lock'),
    stale: STALE,
    retries: patience,
  }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ELOCKED') throw cause;
    throw new SetupError(
      `The site is being built by another process, which has not finished for minutes. Wait until it is done, or end it, and try again.`,
      { cause },
    );
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
