import type { ArtworkName } from '../artwork/artwork.ts';

/** A name and what is to be said about it. */
export interface Point {
  readonly name: string;
  readonly text: string;
}

/** A slide by what it says; how it looks is the layouts' business. */
export type Slide =
  | {
      readonly kind: 'points';
      readonly title: string;
      readonly points: readonly string[];
      readonly art: ArtworkName;
    }
  | { readonly kind: 'statement'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'circle';
      readonly title: string;
      readonly centre: string;
      readonly parts: readonly [Point, Point, Point, Point];
    }
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly Point[] }
  | { readonly kind: 'cards'; readonly title: string; readonly cards: readonly Point[] }
  | {
      readonly kind: 'figures';
      readonly title: string;
      /** Each with a short figure as its name. */
      readonly figures: readonly Point[];
      readonly note: string;
    }
  | {
      readonly kind: 'names';
      readonly title: string;
      readonly names: readonly string[];
      readonly note: string;
    };

/** Slides for one talk. A cover and a closing slide come on top of those listed. */
export interface Deck {
  readonly title: string;
  readonly subtitle: string;
  readonly art: ArtworkName;
  readonly slides: readonly Slide[];
  /** What to take home, for the last slide. */
  readonly closing: readonly string[];
}
