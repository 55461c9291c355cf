import sharp from 'sharp';
import type { Block } from '../../../slides/slide.ts';
import type { Size } from '../write-pictures.ts';
import { inTwoWidths, writePictures } from '../write-pictures.ts';
import type { Archive } from './archive.ts';
import type { FoundBlock } from './document-page.ts';
import { LARGEST_PICTURE } from './document-page.ts';
import { isOfPixels } from './picture-formats.ts';
import { unlinkedXml } from './unlinked-xml.ts';
import { undrawable, unreadable } from './unreadable.ts';

/** More than any deck has. */
const MOST = 1000;
const MOST_PIXELS = 50_000_000;
/** The picture stands in a box of so many pixels. */
const BOX = { width: 1600, height: 2000 } as const;
/** What is smaller is a line or the dot of a list. Pixels. */
const SMALLEST = 24;

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

  /** @returns `null` where it cannot be shown: people read what is said of it, or find it in the file */
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
    const bytes = await this.#archive.read(part, LARGEST_PICTURE).catch(unreadable);
    const readable = bytes === null ? null : forLibrary(bytes, part);
    const picture = readable === null ? null : await rendered(readable).catch(undrawable);
    if (picture === null) return null;
    const name = `picture-${String(this.#written.size + 1)}`;
    return { name, ...(await writePictures(picture, this.#folder, name)) };
  }
}

/** The bytes of a picture as they may be read; those of an SVG are written anew, without what it links to. */
function forLibrary(bytes: Buffer, part: string): Buffer | null {
  if (isOfPixels(bytes)) return bytes;
  if (!/\.svg$/i.test(part)) return null;
  try {
    return unlinkedXml(bytes, () => false);
  } catch (error) {
    return unreadable(error);
  }
}

/** @returns `null` where it is too small to be a picture */
async function rendered(bytes: Buffer) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
  const { width, height } = (await picture.metadata()).autoOrient;
  if (Math.min(width, height) < SMALLEST) return null;
  const scale = Math.min(1, BOX.width / width, BOX.height / height);
  return inTwoWidths(picture, Math.max(1, Math.round(width * scale)));
}
