import type { MediaFile } from '@pilotpress/shared-types';
import type { Deck, DeckProblem } from '../slides/slide.ts';

export const RENDITION_FORMATS = ['avif', 'webp', 'jpeg', 'png'] as const;

/** A picture once more, in another format or size, as published. */
export interface Rendition {
  readonly format: (typeof RENDITION_FORMATS)[number];
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** A file as the site publishes it. */
export interface SiteFile extends MediaFile {
  /** Its address in the CMS, absolute or a path, as the CMS writes it. */
  readonly source: string;
  /** All addresses under which texts name it, that one or those of smaller versions; sorted. */
  readonly knownAs: readonly string[];
  /** Its address on the site. A picture that is only shown is published as its renditions; this is one of them. */
  readonly path: string;
  /** AVIF and WebP by width, and one JPEG or PNG for browsers that take neither; empty unless a picture. */
  readonly renditions: readonly Rendition[];
  /** Its slides; `null` where it is no presentation, or cannot be read. */
  readonly deck: Deck | null;
  /** Why a presentation cannot be read. */
  readonly deckProblem: DeckProblem | null;
}
