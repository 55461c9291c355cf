import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withBuildLock } from './build-lock.ts';
import { locations } from './locations.ts';
import type { Locations } from './locations.ts';

let places: Locations;
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'lock-')) });
});
afterEach(() => rm(places.data, { recursive: true }));

it('lets one build in at a time, and names the one that is at work', async () => {
  await withBuildLock(places, async () => {
    await expect(withBuildLock(places, () => Promise.resolve('second'))).rejects.toThrow(
      `The site is being built already, by process ${String(process.pid)}.`,
    );
  });
  expect(await withBuildLock(places, () => Promise.resolve('third'))).toBe('third');
});

it('is open again after a build that failed', async () => {
  const failing = withBuildLock(places, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(places.data)).toEqual([]);
});

it('takes over from a process that died', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(places.data, 'build.lock'), String(pid));
  expect(await withBuildLock(places, () => Promise.resolve('mine'))).toBe('mine');
});
