import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locations } from '../start/locations.ts';
import type { Locations } from '../start/locations.ts';
import { purge } from './purge.ts';

const HASH = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
let places: Locations;

async function put(...path: string[]): Promise<void> {
  const file = join(...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, 'x');
}
const filesBelow = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
};

beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'purge-')) });
  for (const day of ['2026-01-01', '2026-01-02']) {
    const release = join(places.releases, day);
    await put(release, 'files', HASH, 'deck.pdf');
    await put(release, 'files', HASH, 'slides-1', '1.webp');
    await put(release, 'files', OTHER, 'flyer.pdf');
  }
  await put(places.build, 'under-way', 'files', HASH, 'deck.pdf');
  await put(places.build, 'under-way', 'files', OTHER, 'flyer.pdf');
  const cache = join(places.data, 'cache/media');
  await put(cache, 'bytes/01', `${HASH}00`);
  await put(cache, 'folders', `${HASH}00-1`, 'pictures/1.webp');
  await put(cache, 'bytes/fe', `${OTHER}00`);
});
afterEach(() => rm(places.data, { recursive: true }));

it.each([`/files/${HASH}/deck.pdf`, `https://pilot.example/files/${HASH}/slides-1/1.webp`])(
  'takes a file and the pictures of its slides out of every release, build and cache: %s',
  async (address) => {
    expect(await purge(places, address)).toBe(2);
    expect(await filesBelow(places.releases)).toEqual(['flyer.pdf', 'flyer.pdf']);
    expect(await filesBelow(places.build)).toEqual(['flyer.pdf']);
    expect(await filesBelow(join(places.data, 'cache'))).toEqual([`${OTHER}00`]);
  },
);

it.each([
  `/files/${HASH}/`,
  '/files/../releases/2026-01-01',
  '/news/',
  `/files/${HASH}/../../index.html`,
])('takes nothing where the address is that of no file: %s', async (address) => {
  await expect(purge(places, address)).rejects.toThrow(
    `"${address}" is no file of the site. Give its address as it stands in the page: /files/<hash>/<name>.`,
  );
  expect(await filesBelow(places.releases)).toHaveLength(6);
});

it('says so where no release has the file', async () => {
  const address = `/files/${HASH}/other.pdf`;
  await expect(purge(places, address)).rejects.toThrow(`No release has ${address}.`);
});
