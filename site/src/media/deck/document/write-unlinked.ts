import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipPassThrough } from 'fflate';
import type { OfficeKind } from '../deck-kind.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import type { Archive } from './archive.ts';
import { LARGEST_PICTURE } from './document-page.ts';
import { leadsToPart } from './part-address.ts';
import { isOfficeDrawing, isOfPixels } from './picture-formats.ts';
import { unlinkedXml } from './unlinked-xml.ts';
import { unreadable } from './unreadable.ts';

const OPEN_DOCUMENT: Partial<Record<OfficeKind, string>> = {
  odp: 'application/vnd.oasis.opendocument.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
};
/** Parts that are XML: what a document of the one family and of the other is made of, and drawings. */
const OPEN_DOCUMENT_XML =
  /^META-INF\/manifest\.xml$|(?:^|\/)(?:content|styles|meta|settings)\.xml$|\.svg$/i;
const OFFICE_OPEN_XML = /\.(?:xml|rels|vml|svg)$/i;
/** By these a file would be of the other family as well. */
const OTHER_FAMILY = /^(?:META-INF\/|mimetype$|(?:content|styles|meta|settings)\.xml$)/i;

/**
 * Writes a document anew for a program that draws it: its XML without anything that leads out of the document, and
 * its pictures. Programs, fonts, films and other documents in it are left out.
 *
 * @throws UnreadableDeckError
 */
export async function writeUnlinked(
  archive: Archive,
  kind: OfficeKind,
  path: string,
  progress: () => void,
): Promise<void> {
  const file = openSync(path, 'wx');
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    writeSync(file, bytes);
  });
  const write = (name: string, bytes: Uint8Array): void => {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(bytes, true);
  };
  try {
    const mime = OPEN_DOCUMENT[kind];
    // It has to be the first.
    if (mime !== undefined) write('mimetype', Buffer.from(mime));
    for (const name of archive.names) {
      const bytes = await partOf(archive, name, mime !== undefined);
      if (bytes !== null) write(name, bytes);
      progress();
    }
    zip.end();
  } finally {
    closeSync(file);
  }
}

/** `null` where a part is left out. */
async function partOf(
  archive: Archive,
  name: string,
  isOpenDocument: boolean,
): Promise<Buffer | null> {
  if (isOpenDocument ? name === 'mimetype' : OTHER_FAMILY.test(name)) return null;
  if ((isOpenDocument ? OPEN_DOCUMENT_XML : OFFICE_OPEN_XML).test(name)) {
    const bytes = await archive.read(name, DECK_LIMITS.xmlBytes);
    return bytes === null
      ? null
      : unlinked(bytes, (address) => leadsToPart(archive, address, name));
  }
  const bytes = await archive.read(name, LARGEST_PICTURE).catch(unreadable);
  return bytes !== null && (isOfPixels(bytes) || isOfficeDrawing(bytes)) ? bytes : null;
}

/** A document that lacks a part which is no XML is drawn as well as one that has it. */
function unlinked(bytes: Uint8Array, isPart: (address: string) => boolean): Buffer | null {
  try {
    return unlinkedXml(bytes, isPart);
  } catch (error) {
    return unreadable(error);
  }
}
