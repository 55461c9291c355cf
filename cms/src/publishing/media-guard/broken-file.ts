import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { IncomingFile } from '../../strapi-inside.ts';
import { imageManipulation } from '../../strapi-inside.ts';
import { UNREADABLE_FILE } from '../refusal-words.ts';

/** Kinds of pictures that can be read here; a file of one of them that cannot is broken. */
const PICTURES = new Set([
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'],
  'image/svg+xml',
]);

/** How far into a PDF its mark may stand (PDF Reference 1.7, appendix H). Bytes. */
const HEAD = 1024;

/** What office files begin with: a ZIP archive or, protected by a password, a compound file. */
const ARCHIVE = /^(?:PK|\xd0\xcf\x11\xe0)/;

/** By which mark, among its first bytes, a file of a kind is known. */
const MARKS: readonly (readonly [kind: RegExp, mark: RegExp])[] = [
  [/^application\/pdf$/, /%PDF-/],
  [/^application\/(?:zip$|vnd\.openxmlformats-)/, ARCHIVE],
  [/^application\/vnd\.oasis\.opendocument\.[a-z]+(?:-template)?$/, ARCHIVE],
];

export const mimeOf = ({ detectedMimeType, mimetype }: IncomingFile): string =>
  detectedMimeType ?? mimetype ?? '';

/** A file has no bytes, or none of the kind that it is said to be. Strapi only looks into what begins like a picture. */
export const brokenFile = (): Error => new errors.ApplicationError(UNREADABLE_FILE);

/** @throws what `brokenFile` gives */
export async function refuseBroken(strapi: Core.Strapi, file: IncomingFile): Promise<void> {
  if (file.size === 0) throw brokenFile();
  const mime = mimeOf(file);
  const [, mark] = MARKS.find(([kind]) => kind.test(mime)) ?? [];
  if (mark !== undefined && !mark.test(await headOf(file))) throw brokenFile();
  if (PICTURES.has(mime) && (await imageManipulation(strapi).isFaultyImage(file))) {
    throw brokenFile();
  }
}

/** The first bytes, a character each. */
async function headOf({ filepath }: IncomingFile): Promise<string> {
  const file = await open(filepath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
