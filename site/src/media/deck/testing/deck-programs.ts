import { join } from 'node:path';
import type { DeckPrograms } from '../read-deck.ts';

/** The reader where it lies in the sources, and no LibreOffice. */
export const DECK_PROGRAMS: DeckPrograms = {
  reader: join(import.meta.dirname, '../deck-worker.ts'),
  office: null,
};
