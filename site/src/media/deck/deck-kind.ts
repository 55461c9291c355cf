/** What a file is by its bytes, whatever it is called. */
export type DeckKind = 'pdf' | OfficeKind | 'protected' | 'unknown';
/** Documents that LibreOffice can turn into a PDF, and of which the text and the pictures can be had without it. */
export const OFFICE_KINDS = ['pptx', 'odp', 'docx', 'odt'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** How far into a file a PDF may begin (ISO 32000-1, annex H, note 13), and an archive names its kind. */
export const HEAD = 1024;
/** How many bytes are read of where a file lists what is in it. */
export const LIST = 262_144;

const ZIP = 'PK\u{3}\u{4}';
/** A compound file, in which older documents lie, and newer ones behind a password ([MS-CFB], [MS-OFFCRYPTO]). */
const COMPOUND = '\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
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

/** Where a file lists what is in it, given its first bytes and its size: at its end, unless it is a compound file. */
export function listOffset(head: Buffer, size: number): number {
  if (head.toString('latin1', 0, COMPOUND.length) !== COMPOUND || head.length < HEAD) {
    return Math.max(0, size - LIST);
  }
  // [MS-CFB] 2.2: the size of sectors, and the first of those that hold the directory.
  const [shift, sector] = [head.readUInt16LE(30), head.readUInt32LE(48)];
  return Math.min(size, (sector + 1) * 2 ** Math.min(shift, 12));
}

/**
 * @param head - the first bytes of the file, as many as `HEAD` where there are so many
 * @param list - bytes from `listOffset` on, as many as `LIST` where there are so many
 */
export function deckKind(head: Buffer, list: Buffer): DeckKind {
  const first = head.toString('latin1', 0, HEAD);
  if (first.startsWith(COMPOUND)) {
    return list.includes(ENCRYPTED) ? 'protected' : 'unknown';
  }
  if (!first.startsWith(ZIP)) return first.includes('%PDF-') ? 'pdf' : 'unknown';
  const found =
    SAID.find(([words]) => first.includes(words)) ?? HELD.find(([path]) => list.includes(path));
  return found?.[1] ?? 'unknown';
}
