import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSlides } from '../../slides/read-slides.ts';
import type { Deck, Slide } from '../../slides/slide.ts';
import { MediaCache } from '../media-cache.ts';
import { publishFiles, writePublished } from '../published-files.ts';
import { readDeck } from './read-deck.ts';
import { DECK_PROGRAMS } from './testing/deck-programs.ts';
import { testPdf } from './testing/test-pdf.ts';

const NOW = new Date('2026-02-01T09:00:00Z');

let folder: string;
let cache: MediaCache;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-deck-'));
  cache = new MediaCache(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (bytes: Uint8Array) =>
  readDeck(await cache.keep(bytes), cache, DECK_PROGRAMS, NOW);

async function readWhole(bytes: Uint8Array): Promise<{ deck: Deck; slides: readonly Slide[] }> {
  const found = await read(bytes);
  if ('problem' in found) throw new Error(`It cannot be read: ${found.problem}.`);
  await writePublished(cache, { files: [], folders: [found.published], media: [] });
  return { deck: found.deck, slides: await readSlides(join(folder, found.deck.slides)) };
}

describe('a deck', () => {
  it('becomes slides, each with its text and two pictures, and a thumbnail', async () => {
    const { deck, slides } = await readWhole(await testPdf(['Where we start', 'Thank you']));
    expect(deck).toMatchObject({ slideCount: 2, cover: { width: 400, height: 225 } });
    const picture = { width: 1600, height: 900 };
    expect(slides).toEqual([
      { number: 1, text: 'Where we start', picture },
      { number: 2, text: 'Thank you', picture },
    ]);
    await publishFiles(cache, join(folder, 'out'));
    const published = join(folder, 'out', deck.folder);
    const names = ['1-half.webp', '1.webp', '2-half.webp', '2.webp', 'cover.webp'];
    expect((await readdir(published)).sort()).toEqual(names);
    const shown = await Promise.all(names.map((name) => sharp(join(published, name)).metadata()));
    expect(shown.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 800, 450],
      ['webp', 1600, 900],
      ['webp', 800, 450],
      ['webp', 1600, 900],
      ['webp', 400, 225],
    ]);
  });

  it('shows what is drawn on it in its own colours', async () => {
    const { deck } = await readWhole(await testPdf([''], {}, '#f80'));
    await publishFiles(cache, join(folder, 'out'));
    const { channels } = await sharp(join(folder, 'out', deck.folder, '1.webp')).stats();
    expect(channels.map(({ mean }) => Math.round(mean / 10))).toEqual([26, 14, 0]);
  });

  it('is read once for each content', async () => {
    const pdf = await testPdf(['One']);
    const { deck } = await readWhole(pdf);
    const described = (): Promise<number> => stat(join(folder, deck.slides)).then(({ ino }) => ino);
    const before = await described();
    expect((await readWhole(pdf)).deck).toEqual(deck);
    expect(await described()).toBe(before);
    expect((await readWhole(await testPdf(['Two']))).deck.folder).not.toBe(deck.folder);
  });

  it('is read again where its slides have gone from the cache, and comes out the same', async () => {
    const pdf = await testPdf(['One']);
    const { deck } = await readWhole(pdf);
    await rm(join(folder, 'folders'), { recursive: true });
    expect(await readWhole(pdf)).toMatchObject({ deck, slides: [{ text: 'One' }] });
  });

  it('may have four hundred slides', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `Slide ${String(index + 1)}`);
    const { deck, slides } = await readWhole(await testPdf(lines, { size: [20, 540] }));
    expect(deck.slideCount).toBe(400);
    expect(slides.at(-1)).toMatchObject({ number: 400 });
  });

  it.each([
    ['upright', [595, 842], { width: 1413, height: 2000 }],
    ['a thin strip', [1, 14_400], { width: 1, height: 2000 }],
  ] as const)('%s keeps its proportions', async (_, size, picture) => {
    const { slides } = await readWhole(await testPdf(['x'], { size: [...size] }));
    expect(slides[0]?.picture).toEqual(picture);
  });
});

describe('a file that is no deck', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['of another kind, whatever it is called', 'unknown-kind', () => Buffer.from('PNG, or so')],
    ['a PDF cut short', 'broken', async () => (await testPdf(['One'])).subarray(0, 200)],
    ['a PDF in name alone', 'broken', () => Buffer.from('%PDF-1.7\nand nothing else')],
    ['a PDF without pages', 'broken', () => testPdf([])],
    ['of more pages than anyone shows', 'too-large', () => testPdf(Array<string>(1001).fill(''))],
    ['behind a password', 'protected', () => testPdf(['One'], { userPassword: 'secret' })],
  ])('is told of as such: %s', async (_, problem, make) => {
    const bytes = await make();
    expect(await read(bytes)).toEqual({ problem });
    expect(await readdir(join(folder, 'aside'))).toEqual([]);
    // And need not be tried again.
    expect(await read(bytes)).toEqual({ problem });
  });

  it('is asked for anew where it was too large and the limits have changed', async () => {
    const bytes = await testPdf(Array<string>(1001).fill(''));
    expect(await read(bytes)).toEqual({ problem: 'too-large' });
    const reader = join(folder, 'reader.mjs');
    await writeFile(reader, '');
    const programs = { ...DECK_PROGRAMS, reader };
    const file = await cache.keep(bytes);
    expect(await readDeck(file, cache, programs, NOW)).toEqual({ problem: 'too-large' });
    for (const name of await readdir(join(folder, 'notes'))) {
      const path = join(folder, 'notes', name);
      await writeFile(
        path,
        (await readFile(path, 'utf8')).replace('slides\\":1000', 'slides\\":999'),
      );
    }
    expect(await readDeck(file, cache, programs, NOW)).toMatchObject({ problem: 'broken' });
  });

  it('is told of again and again where the program failed on it, and asked for anew within hours', async () => {
    const file = await cache.keep(await testPdf(['One']));
    const reader = join(folder, 'reader.mjs');
    await writeFile(reader, 'null.x');
    const fault = expect.stringContaining('TypeError') as string;
    const broken = { ...DECK_PROGRAMS, reader };
    expect(await readDeck(file, cache, broken, NOW)).toEqual({ problem: 'broken', fault });
    const in59Minutes = new Date(NOW.getTime() + 59 * 60_000);
    expect(await readDeck(file, cache, DECK_PROGRAMS, in59Minutes)).toEqual({
      problem: 'broken',
      fault,
    });
    const in61Minutes = new Date(NOW.getTime() + 61 * 60_000);
    expect(await readDeck(file, cache, DECK_PROGRAMS, in61Minutes)).toMatchObject({
      deck: { slideCount: 1 },
    });
  });

  it('can be read if only printing or copying is forbidden', async () => {
    const pdf = await testPdf(['One'], { ownerPassword: 'secret', permissions: {} });
    expect((await readWhole(pdf)).slides).toMatchObject([{ text: 'One' }]);
  });
});
