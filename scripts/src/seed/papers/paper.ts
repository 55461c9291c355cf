import type { ArtworkName } from '../artwork/artwork.ts';

/** A paragraph, or the items of a list. */
export type Block = string | readonly string[];

interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A text to print on A4. */
export interface Paper {
  /** What sort of paper it is, in the words of its reader. */
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  readonly art: ArtworkName;
  readonly sections: readonly Section[];
}
