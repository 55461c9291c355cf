import type { Deck, DeckProblem } from '../../slides/slide.ts';

/** What the thread that reads a deck tells of it. */
export type DeckAnswer =
  { readonly is: 'progress' } | { readonly is: 'done'; readonly drawn: DrawnDeck };

/** What became of a file: slides, or a reason why there are none. */
export type DrawnDeck =
  Pick<Deck, 'slideCount' | 'parts' | 'cover'> | { readonly problem: DeckProblem };
