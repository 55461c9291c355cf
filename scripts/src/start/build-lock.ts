import type { LockWait } from './hold-lock.ts';
import { holdLock } from './hold-lock.ts';

/** How long one build waits for another before it gives up. */
const PATIENCE = { retries: 600, interval: 500 };

/**
 * Does some work that only one process may do at a time in a folder; waits for its turn.
 *
 * @throws SetupError when the other process is still at it after five minutes
 */
export async function withBuildLock<T>(
  folder: string,
  work: () => Promise<T>,
  { patience = PATIENCE, signal }: LockWait = {},
): Promise<T> {
  const release = await holdLock(folder, 'build.lock', {
    patience,
    signal,
    refusal:
      'The site is being built by another process, which has not finished for minutes. Wait until it is done, or end it, and try again.',
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
