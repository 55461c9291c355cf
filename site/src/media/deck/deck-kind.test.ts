import { expect, it } from 'vitest';
import { deckKind } from './deck-kind.ts';

const ZIP = 'PK\u{3}\u{4}';

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
  ['', '', 'unknown'],
])('a file is what its bytes say: %j … %j', (head, tail, kind) => {
  expect(deckKind(Buffer.from(head, 'latin1'), Buffer.from(tail))).toBe(kind);
});
