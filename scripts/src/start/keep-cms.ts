import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { RunningCms } from './cms-process.ts';
import { SetupError } from './settings.ts';

/** Until the CMS is started again, and at most, where that fails and fails. Milliseconds. */
const WAIT = { first: 1000, longest: 30_000 };

interface Surroundings {
  /** @throws SetupError where it does not come up */
  readonly start: () => Promise<RunningCms>;
  readonly stopped: AbortSignal;
  readonly say: (line: string) => void;
  /** Path of what the CMS has written. */
  readonly log: string;
}

/**
 * Starts the CMS again whenever it ends by itself: visitors need none, so the site stays up meanwhile.
 * Resolves once it is stopped.
 *
 * @returns what ends the CMS that runs at that time
 */
export function keepCms(
  first: RunningCms,
  { start, stopped, say, log }: Surroundings,
): { readonly done: Promise<void>; readonly stop: () => Promise<void> } {
  let cms = first;
  const isStopped = once(stopped, 'abort');
  const isOver = (): boolean => stopped.aborted;

  /** Whether it runs again; it does not where all is stopped. */
  async function again(): Promise<boolean> {
    for (let wait = WAIT.first; ; wait = Math.min(2 * wait, WAIT.longest)) {
      await Promise.race([setTimeout(wait, undefined, { ref: false }), isStopped]);
      if (isOver()) return false;
      try {
        cms = await start();
        return true;
      } catch (error) {
        if (isOver()) return false;
        if (!(error instanceof SetupError)) throw error;
        say(error.message);
      }
    }
  }
  async function keep(): Promise<void> {
    for (;;) {
      await Promise.race([cms.ended, isStopped]);
      if (isOver()) return;
      say(`The CMS ended by itself: see ${log}. The site stays up, and the CMS is started again.`);
      if (!(await again())) return;
      say('The CMS runs again.');
    }
  }
  return { done: keep(), stop: () => cms.stop() };
}
