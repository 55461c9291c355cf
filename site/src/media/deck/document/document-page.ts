import type { Block } from '../../../slides/slide.ts';

/** A picture that lies in the archive. */
interface PictureInArchive {
  readonly kind: 'picture';
  /** Name of the part. */
  readonly part: string;
  /** As the author wrote it; `''` where the picture says nothing, `null` where nobody has written any. */
  readonly alt: string | null;
}

/** A part of a page, as it was found. */
export type FoundBlock = Exclude<Block, { kind: 'picture' }> | PictureInArchive;

/** What is on a page, in the order in which it is read. */
export type DocumentPage = readonly FoundBlock[];

/** Largest part that is read as a picture. Bytes. */
export const LARGEST_PICTURE = 50_000_000;

/** A file name that a program put where a description belongs is none. */
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp)$/i;

export function description(written: string | null | undefined): string | null {
  const words = written?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return words === '' || FILE_NAME.test(words) ? null : words;
}
