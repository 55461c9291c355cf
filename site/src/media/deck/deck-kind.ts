/** What a file is by its bytes, whatever it is called. */
export type DeckKind = 'pdf' | OfficeKind | 'unknown';
/** Documents that LibreOffice can turn into a PDF. */
export type OfficeKind = 'pptx' | 'odp' | 'docx' | 'odt';

/** How far into a file a PDF may begin (ISO 32000-1, annex H, note 13), and an archive names its kind. */
export const HEAD = 1024;
/** The end of an archive, where it lists the files in it. */
export const TAIL = 262_144;

const ZIP = 'PK\u{3}\u{4}';
/** What the head of an archive says of itself (OpenDocument 1.3, part 2, 3.3). */
const SAID: readonly [string, OfficeKind][] = [
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', 'odp'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
];
/** What lies in an archive (ECMA-376, part 1, 11.3.10 and 13.3.6). */
const HELD: readonly [string, OfficeKind][] = [
  ['ppt/presentation.xml', 'pptx'],
  ['word/document.xml', 'docx'],
];

/**
 * @param head - the first bytes of the file, as many as `HEAD` where there are so many
 * @param tail - its last bytes, as many as `TAIL` where there are so many
 */
export function deckKind(head: Buffer, tail: Buffer): DeckKind {
  const first = head.toString('latin1', 0, HEAD);
  if (!first.startsWith(ZIP)) return first.includes('%PDF-') ? 'pdf' : 'unknown';
  const found =
    SAID.find(([words]) => first.includes(words)) ?? HELD.find(([path]) => tail.includes(path));
  return found?.[1] ?? 'unknown';
}
