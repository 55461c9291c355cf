import type { OfficeKind } from '../deck-kind.ts';
import type { Archive } from './archive.ts';
import type { DocumentPage } from './document-page.ts';
import { docxPages } from './docx.ts';
import { odpPages, odtPages } from './odf.ts';
import { pptxPages } from './pptx.ts';

const READERS: Readonly<Record<OfficeKind, (archive: Archive) => AsyncGenerator<DocumentPage>>> = {
  pptx: pptxPages,
  docx: docxPages,
  odp: odpPages,
  odt: odtPages,
};

/** What is on each page of a document, as far as its file says it and not a program that draws it. */
export const documentPages = (archive: Archive, kind: OfficeKind): AsyncGenerator<DocumentPage> =>
  READERS[kind](archive);
