import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '@pilotpress/shared-types';
import sharp from 'sharp';
import { z } from 'zod';
import type { Deck, DeckProblem } from '../../slides/slide.ts';
import { DECK_PROBLEMS, deckSchema } from '../../slides/slide.ts';
import type { MediaCache } from '../media-cache.ts';
import type { PublishedFolder } from '../published-files.ts';
import { deckKind, HEAD } from './deck-kind.ts';
import { drawDeck } from './draw-deck.ts';

/** Counted up whenever a slide would come out different, so that no old one is found. */
const RECIPE = 1;
/** Stands for whatever decides how a slide comes out, beside the file. */
const VERSION = createHash('sha256')
  .update(`${String(RECIPE)} ${sharp.versions.vips}`)
  .digest('hex')
  .slice(0, 8);
/** The whole file stands in memory while it is read. Bytes. */
const LARGEST = 300_000_000;
/** Longest wait for the next slide. Milliseconds. */
const PATIENCE = 120_000;

/** Inside the folder of a deck in the cache. */
const PICTURES = 'pictures';
const DESCRIPTION = 'slides.json';

const noteSchema = z.union([
  z.object({ problem: z.enum(DECK_PROBLEMS) }),
  deckSchema.pick({ sha256: true, slideCount: true, cover: true }),
]);
type Note = z.infer<typeof noteSchema>;

/** A file as slides, or why it is none. */
export type ReadDeck =
  { readonly deck: Deck; readonly published: PublishedFolder } | { readonly problem: DeckProblem };

interface CachedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Makes slides of a file in the cache, once for each content. What cannot be read is no failure: people can
 * still download it.
 */
export async function readDeck(file: CachedFile, cache: MediaCache): Promise<ReadDeck> {
  const folder = `${file.sha256}-${VERSION}`;
  const known = await cache.note(`deck ${folder}`, noteSchema);
  const isWhole = known !== null && ('problem' in known || (await cache.hasFolder(folder)));
  const note = isWhole ? known : await drawn(file, folder, cache);
  if (!isWhole) await cache.writeNote(`deck ${folder}`, note);
  if ('problem' in note) return note;
  const path = paths.file(file.sha256, `slides-${VERSION}`);
  const slides = cache.relativePath(join(cache.folderPath(folder), DESCRIPTION));
  const { sha256, slideCount, cover } = note;
  return {
    // In one order, whether it was known or not.
    deck: { folder: path, slides, sha256, slideCount, cover },
    published: { path, folder: cache.relativePath(join(cache.folderPath(folder), PICTURES)) },
  };
}

async function drawn(file: CachedFile, folder: string, cache: MediaCache): Promise<Note> {
  if (file.bytes > LARGEST) return { problem: 'too-large' };
  const pdf = cache.bytesPath(file.sha256);
  if (deckKind(await headOf(pdf)) !== 'pdf') return { problem: 'unknown-kind' };
  const aside = await cache.aside();
  try {
    const [pictures, description] = [join(aside, PICTURES), join(aside, DESCRIPTION)];
    await mkdir(pictures, { recursive: true });
    const answer = await drawDeck({ pdf, pictures, description }, PATIENCE);
    if ('problem' in answer) return answer;
    const sha256 = createHash('sha256')
      .update(await readFile(description))
      .digest('hex');
    await cache.adoptFolder(aside, folder);
    return { ...answer, sha256 };
  } finally {
    await cache.discard(aside);
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
