import { z } from 'zod';

const sizeSchema = z.object({ width: z.int().positive(), height: z.int().positive() });

/** A part of what is on a page, in the order in which it is read. */
const blockSchema = z.discriminatedUnion('kind', [
  /** The first level is that of the page. */
  z.object({ kind: z.literal('heading'), level: z.int().nonnegative(), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('item'), level: z.int().nonnegative(), text: z.string() }),
  /** Of a table. */
  z.object({ kind: z.literal('row'), cells: z.array(z.string()) }),
  sizeSchema.extend({
    kind: z.literal('picture'),
    /** What its files are named. */
    name: z.string(),
    /** As the author wrote it; `''` where the picture says nothing, `null` where nobody has written any. */
    alt: z.string().nullable(),
  }),
]);
export type Block = z.infer<typeof blockSchema>;

/** A page of a deck, as the site shows it. */
export const slideSchema = z.object({
  /** Counted from 1. */
  number: z.int().positive(),
  /** What is written on it, in the order of the file: a line a line; empty where nothing is. */
  text: z.string(),
  /** Pixels of its larger picture; `null` where it could not be drawn. */
  picture: sizeSchema.nullable(),
  /** What is on it, where the file was read and not drawn. */
  blocks: z.array(blockSchema).optional(),
});
export type Slide = z.infer<typeof slideSchema>;

/** Inside the folder in which a deck is published: a picture, and the same at half its width. */
export const pictureFile = (name: string): string => `${name}.webp`;
export const halfPictureFile = (name: string): string => `${name}-half.webp`;
/** The name of the picture of a slide. */
export const slidePicture = (number: number): string => String(number);

/** Inside the same folder: the first slide as a thumbnail. */
export const COVER = 'cover.webp';

/** Why a file cannot be shown as slides. */
export const DECK_PROBLEMS = [
  'unknown-kind',
  'protected',
  'broken',
  'too-large',
  'too-slow',
] as const;
export type DeckProblem = (typeof DECK_PROBLEMS)[number];

/** A file that can be read slide by slide. */
export const deckSchema = z.object({
  /** Where its pictures are published: an address without a slash at its end. */
  folder: z.string().startsWith('/files/'),
  /** Where its slides are described: a path below the cache of files. */
  slides: z.string().min(1),
  /** Of that description. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  slideCount: z.int().positive(),
  /** The number of the first slide on each page that shows them. */
  parts: z.array(z.int().positive()).nonempty(),
  /** Pixels of the thumbnail; `null` where the first slide could not be drawn. */
  cover: sizeSchema.nullable(),
});
export type Deck = z.infer<typeof deckSchema>;
