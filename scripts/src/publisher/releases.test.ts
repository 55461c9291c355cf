import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locations } from '../start/locations.ts';
import type { Locations } from '../start/locations.ts';
import { liveRelease, release, removeOld } from './releases.ts';

let places: Locations;
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'release-')) });
});
afterEach(() => rm(places.data, { recursive: true }));

async function build(text: string): Promise<void> {
  await mkdir(places.build, { recursive: true });
  await writeFile(join(places.build, 'index.html'), text);
}

const live = (): Promise<string> => readFile(join(places.current, 'index.html'), 'utf8');

it('makes the first build live, and the next one in its place', async () => {
  await build('one');
  await release(places, '2026-01-01');
  expect(await live()).toBe('one');
  await build('two');
  await release(places, '2026-01-02');
  expect(await live()).toBe('two');
});

it('knows which release is live, and that there is none before the first', async () => {
  expect(await liveRelease(places)).toBeNull();
  await build('one');
  const first = await release(places, '2026-01-01');
  expect(await liveRelease(places)).toBe(first);
});

it('leaves the live site alone when there is no build', async () => {
  await build('one');
  await release(places, '2026-01-01');
  await expect(release(places, '2026-01-02')).rejects.toThrow('ENOENT');
  expect(await live()).toBe('one');
});

it('keeps the last five and never removes the live one', async () => {
  for (const day of ['1', '2', '3', '4', '5', '6']) {
    await build(day);
    await release(places, `2026-01-0${day}`);
    await removeOld(places);
  }
  expect((await readdir(places.releases)).sort()).toEqual([
    '2026-01-02',
    '2026-01-03',
    '2026-01-04',
    '2026-01-05',
    '2026-01-06',
  ]);
  expect(await live()).toBe('6');
});
