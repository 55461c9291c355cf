import type { Deck, DeckProblem } from '../../slides/slide.ts';
import type { CopyTask } from './deck-task.ts';

/** What the thread that reads a deck tells of it. */
export type DeckAnswer =
  | { readonly is: 'progress' }
  | { readonly is: 'done'; readonly made: MadeSlides | MadeCopy | UnreadableDeck };

export type MadeSlides = Pick<Deck, 'slideCount' | 'parts' | 'cover'>;
export type MadeCopy = Pick<CopyTask, 'copy'>;

/** Why nothing can be made of a file. */
export interface UnreadableDeck {
  readonly problem: DeckProblem;
  /** What went wrong in the program and not in the file, for whoever runs it. */
  readonly fault?: string | undefined;
}
