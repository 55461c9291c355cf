import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from '@pilotpress/shared-types';
import sharp from 'sharp';
import { z } from 'zod';
import type { Deck, DeckProblem } from '../../slides/slide.ts';
import { DECK_PROBLEMS, deckSchema } from '../../slides/slide.ts';
import type { MediaCache } from '../media-cache.ts';
import type { PublishedFolder } from '../published-files.ts';
import type { DeckKind } from './deck-kind.ts';
import { deckKind, HEAD, LIST, listOffset } from './deck-kind.ts';
import type { UnreadableDeck } from './deck-answer.ts';
import type { CopyTask, SlidesTask } from './deck-task.ts';
import { DECK_LIMITS } from './deck-limits.ts';
import { inThread } from './in-thread.ts';
import { officePdf, officeVersion } from './office.ts';

/** Counted up whenever a slide would come out different, so that no old one is found. */
const RECIPE = 3;
/** Stands for whatever decides how a slide comes out, beside the file. */
const VERSION = createHash('sha256')
  .update(`${String(RECIPE)} ${sharp.versions.vips}`)
  .digest('hex')
  .slice(0, 8);
/** Longest wait for the next slide. Milliseconds. */
const PATIENCE = 120_000;

/** Inside the folder of a deck in the cache. */
const PICTURES = 'pictures';
const DESCRIPTION = 'slides.json';

const HOUR = 3600_000;
/** After so long it is tried again whether a file can be read by now: a machine may have been busy. Milliseconds. */
const SECOND_TRY = 7 * 24 * HOUR;
/** The same where the program failed: it may have been mended, or another part of it be there again. */
const SECOND_TRY_AFTER_FAULT = HOUR;

/** What was too large may no longer be once these are others. */
const LIMITS = JSON.stringify(DECK_LIMITS);
/** How a file was read. */
const triedSchema = z.object({
  at: z.iso.datetime(),
  limits: z.string(),
  /** Stands for the LibreOffice of that time; `null` where there was none. */
  office: z.string().nullable(),
  /** What went wrong in the program, told with every build until it is tried again. */
  fault: z.string().optional(),
});
type Tried = z.infer<typeof triedSchema>;
const noteSchema = z.union([
  z.object({ problem: z.enum(DECK_PROBLEMS), tried: triedSchema }),
  deckSchema
    .pick({ sha256: true, slideCount: true, parts: true, cover: true })
    // Its own text and pictures were taken, since it could not be drawn.
    .extend({ tried: triedSchema.optional() }),
]);
type Note = z.infer<typeof noteSchema>;
/** Nothing but another file could change these, or other limits. */
const LASTING = new Set<DeckProblem>(['unknown-kind', 'protected', 'too-large']);

/** A file as slides, or why it is none. */
export type ReadDeck = (
  { readonly deck: Deck; readonly published: PublishedFolder } | { readonly problem: DeckProblem }
) &
  Pick<UnreadableDeck, 'fault'>;

/** What reads decks beside this program: paths. */
export interface DeckPrograms {
  /** `deck-worker.ts`, which runs in a thread and is never bundled, nor is what lies beside it. */
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
  now: Date,
): Promise<ReadDeck> {
  const name = `${file.sha256}-${VERSION}`;
  const known = await cache.note(`deck ${name}`, noteSchema);
  const isKnown = known !== null && (await isStillTrue(known, name, cache, programs, now));
  const note = isKnown ? known : await read(file, name, cache, programs, now);
  if (!isKnown) await cache.writeNote(`deck ${name}`, note);
  const { tried } = note;
  const fault = tried?.fault;
  if ('problem' in note) return { problem: note.problem, fault };
  const { sha256, slideCount, parts, cover } = note;
  const isDrawn = tried === undefined;
  const path = paths.file(file.sha256, `${isDrawn ? 'slides' : 'text'}-${VERSION}`);
  const folder = cache.folderPath(isDrawn ? name : textFolder(name));
  const slides = cache.relativePath(join(folder, DESCRIPTION));
  return {
    // In one order, whether it was known or not.
    deck: { folder: path, slides, sha256, slideCount, parts, cover },
    published: { path, folder: cache.relativePath(join(folder, PICTURES)) },
    fault,
  };
}

const textFolder = (name: string): string => `${name}-text`;

async function isStillTrue(
  note: Note,
  name: string,
  cache: MediaCache,
  { office }: DeckPrograms,
  now: Date,
): Promise<boolean> {
  if ('problem' in note) {
    if (note.problem === 'too-large' && note.tried.limits !== LIMITS) return false;
    return LASTING.has(note.problem) || (await isRecent(note.tried, office, now));
  }
  if (note.tried === undefined) return cache.hasFolder(name);
  if (!(await cache.hasFolder(textFolder(name)))) return false;
  // Without a LibreOffice it is as good as it can be.
  return office === null || (await isRecent(note.tried, office, now));
}

async function isRecent(tried: Tried, office: string | null, now: Date): Promise<boolean> {
  if (tried.office !== (await versionOf(office))) return false;
  const age = Math.abs(now.getTime() - Date.parse(tried.at));
  return age < (tried.fault === undefined ? SECOND_TRY : SECOND_TRY_AFTER_FAULT);
}

const versionOf = async (office: string | null): Promise<string | null> =>
  office === null ? null : officeVersion(office);

async function read(
  file: CachedFile,
  name: string,
  cache: MediaCache,
  programs: DeckPrograms,
  now: Date,
): Promise<Note> {
  const tried: Tried = {
    at: now.toISOString(),
    limits: LIMITS,
    office: await versionOf(programs.office),
  };
  if (file.bytes > DECK_LIMITS.fileBytes) return { problem: 'too-large', tried };
  const path = cache.bytesPath(file.sha256);
  const kind = await kindOf(path);
  if (kind === 'unknown') return { problem: 'unknown-kind', tried };
  if (kind === 'protected') return { problem: kind, tried };
  const { reader } = programs;
  const drawn =
    kind === 'pdf'
      ? await slidesOf({ file: path, kind }, name, cache, reader)
      : await drawnSlides({ file: path, kind }, name, cache, programs);
  if (drawn !== null && !('problem' in drawn)) return drawn;
  if (drawn !== null && kind === 'pdf') return noted(drawn, tried);
  // Nobody is left without what the file itself says.
  const text = await slidesOf({ file: path, kind }, textFolder(name), cache, reader);
  return noted(text, { ...tried, fault: drawn?.fault });
}

const noted = (slides: Slides, tried: Tried): Note =>
  'problem' in slides
    ? { problem: slides.problem, tried: { ...tried, fault: slides.fault ?? tried.fault } }
    : { ...slides, tried };

/** Of a document that is no PDF, as LibreOffice draws them; `null` where there is none, or it cannot. */
async function drawnSlides(
  { file, kind }: Pick<CopyTask, 'file' | 'kind'>,
  name: string,
  cache: MediaCache,
  { reader, office }: DeckPrograms,
): Promise<Slides | null> {
  if (office === null) return null;
  const folder = await cache.aside();
  try {
    await mkdir(folder, { recursive: true });
    const copy = join(folder, `deck.${kind}`);
    const answer = await inThread(reader, { make: 'copy', file, kind, copy }, PATIENCE);
    if ('problem' in answer) return answer;
    const keeper = join(dirname(reader), 'office-keeper.ts');
    const pdf = await officePdf({ office, keeper }, copy, folder);
    return pdf === null ? null : await slidesOf({ file: pdf, kind: 'pdf' }, name, cache, reader);
  } finally {
    await cache.discard(folder);
  }
}

type Slides = Pick<Deck, 'sha256' | 'slideCount' | 'parts' | 'cover'> | UnreadableDeck;

async function slidesOf(
  task: Pick<SlidesTask, 'file' | 'kind'>,
  folder: string,
  cache: MediaCache,
  reader: string,
): Promise<Slides> {
  const aside = await cache.aside();
  try {
    const [pictures, description] = [join(aside, PICTURES), join(aside, DESCRIPTION)];
    await mkdir(pictures, { recursive: true });
    const answer = await inThread(
      reader,
      { make: 'slides', ...task, pictures, description },
      PATIENCE,
    );
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

async function kindOf(path: string): Promise<DeckKind> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (length: number, from: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    const head = await part(HEAD, 0);
    return deckKind(head, await part(LIST, listOffset(head, size)));
  } finally {
    await file.close();
  }
}
