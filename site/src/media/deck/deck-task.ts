import { z } from 'zod';
import { OFFICE_KINDS } from './deck-kind.ts';

/** What a thread that reads a deck is told: paths of the file and of what to make of it. */
export const deckTaskSchema = z.object({
  file: z.string(),
  /** A PDF is drawn; of other files their own text and pictures are taken. */
  kind: z.enum(['pdf', ...OFFICE_KINDS]),
  /** A folder that is there. */
  pictures: z.string(),
  description: z.string(),
});
export type DeckTask = z.infer<typeof deckTaskSchema>;
