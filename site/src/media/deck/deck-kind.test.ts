import { expect, it } from 'vitest';
import { deckKind, HEAD, LIST, listOffset } from './deck-kind.ts';

const ZIP = 'PK\u{3}\u{4}';
const COMPOUND = '\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}';

it.each([
  ['%PDF-1.7', '', 'pdf'],
  [`${' '.repeat(1000)}%PDF-1.7`, '', 'pdf'],
  [`${' '.repeat(1024)}%PDF-1.7`, '', 'unknown'],
  [`${ZIP}[Content_Types].xml`, 'slides ppt/presentation.xml', 'pptx'],
  [`${ZIP}[Content_Types].xml`, 'word/document.xml', 'docx'],
  [`${ZIP}[Content_Types].xml`, 'xl/workbook.xml', 'unknown'],
  [`${ZIP}mimetypeapplication/vnd.oasis.opendocument.presentation`, '', 'odp'],
  [`${ZIP}mimetypeapplication/vnd.oasis.opendocument.text`, '', 'odt'],
  [`${ZIP}%PDF-1.7`, '', 'unknown'],
  ['ppt/presentation.xml', 'ppt/presentation.xml', 'unknown'],
  [COMPOUND, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'protected'],
  [COMPOUND, 'P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0', 'unknown'],
  ['', '', 'unknown'],
])('a file is what its bytes say: %j … %j', (head, tail, kind) => {
  expect(deckKind(Buffer.from(head, 'latin1'), Buffer.from(tail))).toBe(kind);
});

it('an archive lists what is in it at its end, and a compound file where it says', () => {
  const head = Buffer.alloc(HEAD);
  expect(listOffset(head, 2 * LIST)).toBe(LIST);
  expect(listOffset(head, 10)).toBe(0);
  head.write(COMPOUND, 'latin1');
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(7, 48);
  expect(listOffset(head, 100_000)).toBe(8 * 512);
  head.writeUInt32LE(0xffff_fffe, 48);
  expect(listOffset(head, 100_000)).toBe(100_000);
});
