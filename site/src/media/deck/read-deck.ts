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
import type { DeckKind } from './deck-kind.ts';
import { deckKind, HEAD, TAIL } from './deck-kind.ts';
import { drawDeck } from './draw-deck.ts';
import { officePdf } from './office.ts';

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

/** What reads decks beside this program: paths. */
export interface DeckPrograms {
  /** `deck-worker.ts`, which runs in a thread and is never bundled. */
  readonly reader: string;
  /** The LibreOffice that turns what is no PDF into one; `null` where there is none. */
  readonly office: string | null;
}

interface CachedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Makes slides of a file in the cache, once for each content. What cannot be read is no failure: people can
 * still download it.
 */
export async function readDeck(
  file: CachedFile,
  cache: MediaCache,
  programs: DeckPrograms,
): Promise<ReadDeck> {
  const folder = `${file.sha256}-${VERSION}`;
  const known = await cache.note(`deck ${folder}`, noteSchema);
  const isWhole = known !== null && (await isStillTrue(known, folder, cache, programs));
  const note = isWhole ? known : await drawn(file, folder, cache, programs);
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

async function isStillTrue(
  note: Note,
  folder: string,
  cache: MediaCache,
  { office }: DeckPrograms,
): Promise<boolean> {
  if (!('problem' in note)) return cache.hasFolder(folder);
  return note.problem !== 'no-office' || office === null;
}

async function drawn(
  file: CachedFile,
  folder: string,
  cache: MediaCache,
  { reader, office }: DeckPrograms,
): Promise<Note> {
  if (file.bytes > LARGEST) return { problem: 'too-large' };
  const aside = await cache.aside();
  const left = await cache.aside();
  try {
    await mkdir(left, { recursive: true });
    const pdf = await pdfOf(cache.bytesPath(file.sha256), left, office);
    if (typeof pdf !== 'string') return pdf;
    const [pictures, description] = [join(aside, PICTURES), join(aside, DESCRIPTION)];
    await mkdir(pictures, { recursive: true });
    const answer = await drawDeck(reader, { pdf, pictures, description }, PATIENCE);
    if ('problem' in answer) return answer;
    const sha256 = createHash('sha256')
      .update(await readFile(description))
      .digest('hex');
    await cache.adoptFolder(aside, folder);
    return { ...answer, sha256 };
  } finally {
    await cache.discard(aside);
    await cache.discard(left);
  }
}

/**
 * The path of a file as a PDF.
 *
 * @param folder - for what is left over when it is made into one
 */
async function pdfOf(
  path: string,
  folder: string,
  office: string | null,
): Promise<string | { readonly problem: DeckProblem }> {
  const kind = await kindOf(path);
  if (kind === 'pdf') return path;
  if (kind === 'unknown') return { problem: 'unknown-kind' };
  return office === null ? { problem: 'no-office' } : officePdf(office, { path, kind }, folder);
}

async function kindOf(path: string): Promise<DeckKind> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (length: number, from: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    return deckKind(await part(HEAD, 0), await part(TAIL, Math.max(0, size - TAIL)));
  } finally {
    await file.close();
  }
}
