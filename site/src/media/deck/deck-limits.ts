/** Larger than any file of slides: what exceeds one of these is too large to be read. */
export const DECK_LIMITS = {
  /** Of the file, which stands in memory while it is read. */
  fileBytes: 300_000_000,
  /** No talk has so many, and no page could show them. */
  slides: 1000,
  /** Of an archive. */
  parts: 20_000,
  /** All that is taken out of one archive, whatever it holds. */
  archiveBytes: 1_000_000_000,
  /** Of a part that is read as XML, and of how many elements. */
  xmlBytes: 48_000_000,
  xmlElements: 1_000_000,
  /** Characters in one document: more than a thousand printed pages. */
  textLength: 2_000_000,
  /** Paragraphs, cells and pictures in one document: a thousand pages of fifty. */
  pieces: 50_000,
} as const;
