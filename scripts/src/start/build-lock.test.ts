import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withBuildLock } from './build-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const quick = { patience: { retries: 1000, interval: 1 } };

/** Lets some contenders in, one way or another, and tells how many were inside at once at most. */
async function mostInside(contenders: number): Promise<number> {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: contenders }, () => withBuildLock(folder, work, quick)));
  return most;
}

it('lets contenders in one after the other', async () => {
  expect(await mostInside(5)).toBe(1);
});

it('says so when the other one does not finish', async () => {
  await withBuildLock(folder, async () => {
    const second = withBuildLock(folder, () => Promise.resolve(), {
      patience: { retries: 2, interval: 1 },
    });
    await expect(second).rejects.toThrow('The site is being built by another process');
  });
});

it('lets go those who will not wait any more', async () => {
  await withBuildLock(folder, async () => {
    const stop = new AbortController();
    const second = withBuildLock(folder, () => Promise.resolve(), { signal: stop.signal });
    stop.abort();
    await expect(second).rejects.toThrow('aborted');
  });
  expect(await withBuildLock(folder, () => Promise.resolve('next'), quick)).toBe('next');
});

it('is open again after a build that failed', async () => {
  const failing = withBuildLock(folder, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await withBuildLock(folder, () => Promise.resolve('next'), quick)).toBe('next');
});

it('takes over from a process that died, one contender at a time', async () => {
  const path = join(folder, 'build.lock');
  await mkdir(path);
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, longAgo, longAgo);
  expect(await mostInside(3)).toBe(1);
});
