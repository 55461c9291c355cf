/** What a file is by its first bytes, whatever it is called. */
export type DeckKind = 'pdf' | 'zip' | 'unknown';

/** How far into a file a PDF may begin (ISO 32000-1, annex H, note 13). */
export const HEAD = 1024;

const PDF = Buffer.from('%PDF-');
const ZIP = Buffer.from('PK\u{3}\u{4}');

/** @param head - the first bytes of the file, as many as `HEAD` where there are so many */
export function deckKind(head: Uint8Array): DeckKind {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return 'zip';
  return bytes.subarray(0, HEAD).includes(PDF) ? 'pdf' : 'unknown';
}
