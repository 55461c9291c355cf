import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { textOf } from './kept-file.ts';
import { SetupError } from './settings.ts';

/** A process that has not renewed its lock for so long is dead. Milliseconds. */
const STALE = 10_000;

/** How long one waits for a lock. */
export interface Patience {
  /** Attempts after the first. */
  readonly retries: number;
  /** Between two of them. Milliseconds. */
  readonly interval: number;
}

/** Long enough for the lock of a dead process to go stale. */
export const UNTIL_STALE: Patience = { retries: 26, interval: 500 };

/** How a lock is waited for. */
export interface LockWait {
  readonly patience?: Patience | undefined;
  /** Gives up waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Told once, where it has to be waited for, for how many seconds at most. */
  readonly onWait?: ((longest: number) => void) | undefined;
}

/** How a lock is waited for by whoever says so to a person. */
export type ToldWait = Omit<LockWait, 'onWait'> & {
  /** Told what it waits for, where it has to. */
  readonly say?: ((line: string) => void) | undefined;
};

export interface LockOptions extends LockWait {
  readonly patience: Patience;
  /** What to tell a person when another process keeps it for longer than one waits. */
  readonly refusal: string;
}

/**
 * Holds a lock in a folder, which is made if it is not there. The lock of a process that died is taken
 * over. Beside it stands which process has it.
 *
 * @returns what gives the lock back
 * @throws SetupError with the refusal, which names that process
 */
export async function holdLock(
  folder: string,
  name: string,
  { patience, refusal, signal, onWait }: LockOptions,
): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const holder = `${path}.pid`;
  for (let left = patience.retries; ; left -= 1) {
    signal?.throwIfAborted();
    try {
      // The library tells locks of one process apart by what they lock.
      const release = await lock(path, { lockfilePath: path, realpath: false, stale: STALE });
      const giveBack = async (): Promise<void> => {
        await rm(holder, { force: true });
        await release();
      };
      try {
        await writeFile(holder, String(process.pid));
      } catch (error) {
        await giveBack();
        throw error;
      }
      return giveBack;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ELOCKED') throw cause;
      if (left <= 0) throw new SetupError(`${refusal}${await processIn(holder)}`, { cause });
      if (left === patience.retries) onWait?.(Math.ceil((left * patience.interval) / 1000));
    }
    await setTimeout(patience.interval, undefined, { signal });
  }
}

async function processIn(file: string): Promise<string> {
  const pid = await textOf(file);
  return pid === null ? '' : ` It is the process ${pid}.`;
}
