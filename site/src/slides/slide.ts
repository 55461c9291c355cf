import { z } from 'zod';

/** A page of a deck, as the site shows it. */
export const slideSchema = z.object({
  /** Counted from 1. */
  number: z.int().positive(),
  /** What is written on it, in the order of the file: a line a line; empty where nothing is. */
  text: z.string(),
  /** Pixels of its larger picture; `null` where it could not be drawn. */
  picture: z.object({ width: z.int().positive(), height: z.int().positive() }).nullable(),
});
export type Slide = z.infer<typeof slideSchema>;

/** Inside the folder in which a deck is published: a slide's picture, and the same at half its width. */
export const slidePicture = (number: number): string => `${String(number)}.webp`;
export const halfSlidePicture = (number: number): string => `${String(number)}-half.webp`;

/** Inside the same folder: the first slide as a thumbnail. */
export const COVER = 'cover.webp';

/** Why a file cannot be shown as slides. */
export const DECK_PROBLEMS = [
  'unknown-kind',
  'no-office',
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
  /** Pixels of the thumbnail; `null` where the first slide could not be drawn. */
  cover: z.object({ width: z.int().positive(), height: z.int().positive() }).nullable(),
});
export type Deck = z.infer<typeof deckSchema>;
