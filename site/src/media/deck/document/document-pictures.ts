import sharp from 'sharp';
import type { Block } from '../../../slides/slide.ts';
import { UnreadableDeckError } from '../unreadable-deck-error.ts';
import type { Size } from '../write-pictures.ts';
import { inTwoWidths, writePictures } from '../write-pictures.ts';
import type { Archive } from './archive.ts';
import type { FoundBlock } from './document-page.ts';

/** More than any deck has. */
const MOST = 1000;
/** Bytes. */
const LARGEST = 50_000_000;
const MOST_PIXELS = 50_000_000;
/** The picture stands in a box of so many pixels. */
const BOX = { width: 1600, height: 2000 } as const;
/** What is smaller is a line or the dot of a list. Pixels. */
const SMALLEST = 24;

/** Formats of pictures, by how their files begin; no other is handed to the library that reads them. */
const BEGINNINGS = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^(?:II\*\0|MM\0\*)/,
];

type NamedSize = Size & { readonly name: string };
type PictureBlock = Extract<Block, { kind: 'picture' }>;

/**
 * The pictures of one document, each written once however often it is shown. One that cannot be read is left
 * out, and does not take the others with it.
 */
export class DocumentPictures {
  readonly #archive: Archive;
  readonly #folder: string;
  readonly #written = new Map<string, NamedSize | null>();

  constructor(archive: Archive, folder: string) {
    this.#archive = archive;
    this.#folder = folder;
  }

  /** @returns `null` where it cannot be shown: people find it in the file */
  async write({
    kind,
    part,
    alt,
  }: Extract<FoundBlock, { kind: 'picture' }>): Promise<PictureBlock | null> {
    const written = this.#written.has(part)
      ? (this.#written.get(part) ?? null)
      : await this.#writeOnce(part);
    this.#written.set(part, written);
    return written === null ? null : { kind, alt, ...written };
  }

  async #writeOnce(part: string): Promise<NamedSize | null> {
    if (this.#written.size >= MOST) return null;
    const bytes = await this.#archive.read(part, LARGEST).catch(unreadable);
    if (bytes === null) return null;
    const beginning = bytes.toString('latin1', 0, 16);
    if (!BEGINNINGS.some((pattern) => pattern.test(beginning))) return null;
    const picture = await rendered(bytes).catch(() => null);
    if (picture === null) return null;
    const name = `picture-${String(this.#written.size + 1)}`;
    return { name, ...(await writePictures(picture, this.#folder, name)) };
  }
}

/** What the disk refuses is no fault of the picture. */
function unreadable(error: unknown): null {
  if (error instanceof UnreadableDeckError) return null;
  throw error;
}

/** @returns `null` where it is too small to be a picture */
async function rendered(bytes: Buffer) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
  const { width, height } = (await picture.metadata()).autoOrient;
  if (Math.min(width, height) < SMALLEST) return null;
  const scale = Math.min(1, BOX.width / width, BOX.height / height);
  return inTwoWidths(picture, Math.max(1, Math.round(width * scale)));
}
