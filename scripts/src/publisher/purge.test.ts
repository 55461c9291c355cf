import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReleasedMedia } from '@pilotpress/shared-types';
import { REDIRECTS_FILE, RELEASED_MEDIA_FILE } from '@pilotpress/shared-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locations } from '../start/locations.ts';
import type { Locations } from '../start/locations.ts';
import { allow, purge } from './purge.ts';
import { purgedFiles, purgedProblems } from './purged-files.ts';
import { pointTo } from './releases.ts';

const HASH = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
/** The original of a picture, which is nowhere on the site, and what was made of it. */
const SOURCE = 'aaaaaaaaaaaaaaaa';
const SIZES = ['bbbbbbbbbbbbbbbb', 'cccccccccccccccc'];
const folderOf = (hash: string): string => `/files/${hash}`;
const usedBy = [{ type: 'event', documentId: 'ev01', title: 'Plenary', field: 'cover.file' }];
const picture: ReleasedMedia = {
  name: 'Photo.jpg',
  folders: [folderOf(SOURCE), ...SIZES.map(folderOf)] as ReleasedMedia['folders'],
  usedBy,
};
const flyer: ReleasedMedia = { name: 'flyer.pdf', folders: [folderOf(OTHER)], usedBy };
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
    expect(await purge(places, address)).toMatchObject({ count: 2 });
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
  'https://',
])('takes nothing where the address is that of no file: %s', async (address) => {
  await expect(purge(places, address)).rejects.toThrow(
    `"${address}" is no file of the site. Give its address as it stands in the page: /files/<hash>/<name>.`,
  );
  expect(await filesBelow(places.releases)).toHaveLength(6);
});

it.each(['other.pdf', '100%.pdf'])('says so where no release has the file: %s', async (name) => {
  const address = `/files/${HASH}/${name}`;
  await expect(purge(places, address)).rejects.toThrow(`No release has ${address}.`);
});

describe('a picture', () => {
  beforeEach(async () => {
    const release = join(places.releases, '2026-01-02');
    for (const hash of SIZES) {
      await put(release, 'files', hash, `Photo-${hash[0] ?? ''}.avif`);
      await put(places.data, 'cache/media/bytes', hash.slice(0, 2), `${hash}00`);
    }
    await put(places.data, 'cache/media/bytes/aa', `${SOURCE}00`);
    await writeFile(
      join(release, RELEASED_MEDIA_FILE),
      JSON.stringify({ files: [picture, flyer] }),
    );
    const rules = [
      { from: '/presentations/deck/download/', to: `/files/${HASH}/deck.pdf`, status: 302 },
      { from: '/presentations/old/download/', to: '/presentations/deck/download/', status: 301 },
    ];
    await writeFile(join(release, REDIRECTS_FILE), JSON.stringify({ rules }));
    await pointTo(places, release);
  });

  it.each(SIZES)('goes in all sizes and formats, whichever of them is named: %s', async (hash) => {
    const address = `${folderOf(hash)}/Photo-${hash[0] ?? ''}.avif`;
    const { file, count } = await purge(places, address);
    expect([file.name, count]).toEqual(['Photo.jpg', 1]);
    const left = [...(await filesBelow(places.releases)), ...(await filesBelow(places.data))];
    expect(left.filter((name) => /^(?:Photo|[abc]{16})/.test(name))).toEqual([]);
    expect(left).toContain('flyer.pdf');
  });

  it('does not come back while the CMS has it, and its entries are told', async () => {
    await purge(places, `${folderOf(SIZES[0] ?? '')}/Photo-b.avif`);
    const purged = await purgedFiles(places);
    expect(purgedProblems([flyer], purged)).toEqual([]);
    expect(purgedProblems([picture, flyer], purged)).toEqual([
      {
        type: 'event',
        documentId: 'ev01',
        title: 'Plenary',
        field: 'cover.file',
        text: 'It uses the file "Photo.jpg", which was purged from the site and must not be published again.',
        remedy: `Replace the file in the media library, or take it out of this entry and publish the entry. Nothing goes live until then. If it may be published after all, whoever runs the site can say so: npm run publisher allow /files/${SOURCE}`,
      },
    ]);
    // Made of the same bytes, in other ways.
    const made = { ...picture, folders: [folderOf(SOURCE), folderOf(OTHER)] } as ReleasedMedia;
    expect(purgedProblems([made], purged)).toHaveLength(1);
  });

  it('may come back once somebody allows it', async () => {
    await purge(places, `${folderOf(SIZES[0] ?? '')}/Photo-b.avif`);
    await purge(places, `/files/${HASH}/deck.pdf`);
    const list = `/files/${SOURCE}  Photo.jpg\n/files/${HASH}  deck.pdf`;
    await expect(allow(places, null)).rejects.toThrow(`Say which file. These are:\n${list}`);
    await expect(allow(places, '/files/0/a.jpg')).rejects.toThrow(
      `"/files/0/a.jpg" is not purged. These are:\n${list}`,
    );
    expect((await allow(places, `/files/${SIZES[1] ?? ''}/Photo-c.avif`)).name).toBe('Photo.jpg');
    expect(purgedProblems([picture], await purgedFiles(places))).toEqual([]);
    await allow(places, `/files/${HASH}`);
    await expect(allow(places, `/files/${HASH}`)).rejects.toThrow('No file is purged.');
  });

  it('is allowed at once, however often somebody had to purge it', async () => {
    const [size = '', other = ''] = SIZES;
    await purge(places, `${folderOf(size)}/Photo-b.avif`);
    // As where the first was killed before it came so far.
    await put(places.releases, '2026-01-02', 'files', other, 'Photo-c.avif');
    await purge(places, `${folderOf(other)}/Photo-c.avif`);
    expect(await purgedFiles(places)).toHaveLength(1);
    await allow(places, folderOf(SOURCE));
    expect(purgedProblems([picture], await purgedFiles(places))).toEqual([]);
  });

  it('goes in the sizes of every release, of which one may have others than the next', async () => {
    const [first = '', second = ''] = SIZES;
    const rowOf = (hash: string) => ({ ...picture, folders: [folderOf(SOURCE), folderOf(hash)] });
    for (const [day, hash] of [
      ['2026-01-01', first],
      ['2026-01-02', second],
    ] as const) {
      const release = join(places.releases, day);
      await rm(join(release, 'files'), { recursive: true });
      await put(release, 'files', hash, 'Photo.avif');
      const text = JSON.stringify({ files: [rowOf(hash)] });
      await writeFile(join(release, RELEASED_MEDIA_FILE), text);
    }
    expect(await purge(places, `${folderOf(first)}/Photo.avif`)).toMatchObject({ count: 2 });
    expect(await filesBelow(places.releases)).not.toContain('Photo.avif');
    const [{ purgedAt } = { purgedAt: '' }] = await purgedFiles(places);
    expect(await purge(places, `${folderOf(second)}/Photo.avif`)).toMatchObject({
      ...{ count: 0, before: purgedAt },
    });
    expect(await purgedFiles(places)).toHaveLength(1);
  });

  it.each(['/presentations/deck/download/', 'https://pilot.example/presentations/old/download'])(
    'is not all that can go: %s leads to the file of a presentation',
    async (address) => {
      expect(await purge(places, address)).toMatchObject({
        file: { name: 'deck.pdf', folders: [`/files/${HASH}`] },
        count: 2,
      });
    },
  );
});

it('goes on where it was killed before the end', async () => {
  const address = `/files/${HASH}/deck.pdf`;
  await purge(places, address);
  await put(places.data, 'cache/media', 'bytes/01', `${HASH}00`);
  expect(await purge(places, address)).toMatchObject({ count: 0 });
  expect(await filesBelow(join(places.data, 'cache'))).toEqual([`${OTHER}00`]);
  expect(await purgedFiles(places)).toHaveLength(1);
});

it('publishes nothing where nobody can tell what was purged', async () => {
  await put(places.data, 'publisher/purged.json');
  await expect(purgedFiles(places)).rejects.toThrow('purged.json cannot be read');
});
