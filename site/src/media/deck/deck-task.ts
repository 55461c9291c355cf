import { z } from 'zod';
import { OFFICE_KINDS } from './deck-kind.ts';

/** Makes slides of a file: paths of the file and of what to make of it. */
const slidesTaskSchema = z.object({
  make: z.literal('slides'),
  file: z.string(),
  /** A PDF is drawn; of other files their own text and pictures are taken. */
  kind: z.enum(['pdf', ...OFFICE_KINDS]),
  /** A folder that is there. */
  pictures: z.string(),
  description: z.string(),
});
export type SlidesTask = z.infer<typeof slidesTaskSchema>;

/** Writes a document anew without what leads out of it: paths. */
const copyTaskSchema = z.object({
  make: z.literal('copy'),
  file: z.string(),
  kind: z.enum(OFFICE_KINDS),
  copy: z.string(),
});
export type CopyTask = z.infer<typeof copyTaskSchema>;

/** What a thread that reads a deck is told. */
export const deckTaskSchema = z.discriminatedUnion('make', [slidesTaskSchema, copyTaskSchema]);
export type DeckTask = z.infer<typeof deckTaskSchema>;
