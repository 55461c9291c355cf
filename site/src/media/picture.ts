import { isTooTall, MAX_PIXELS, WIDEST_PICTURE } from '@pilotpress/shared-types';
import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { z } from 'zod';
import { TooTallPictureError, UnreadablePictureError } from './errors.ts';
import { fileName, joinedName } from './file-name.ts';
import type { MediaCache } from './media-cache.ts';
import type { PublishedFile } from './published-files.ts';
import { publishedFile } from './published-files.ts';
import type { Rendition } from './site-file.ts';
import { RENDITION_FORMATS } from './site-file.ts';

const WIDTHS = [320, 640, 960, WIDEST_PICTURE] as const;
/** Counted up whenever a rendition would come out different, so that no old one is found. */
const RECIPE = 1;

const renderedSchema = z.object({
  format: z.enum(RENDITION_FORMATS),
  width: z.int().positive(),
  height: z.int().positive(),
  sha256: z.string(),
  bytes: z.int().positive(),
});
type Rendered = z.infer<typeof renderedSchema>;
const noteSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  rendered: z.array(renderedSchema),
});
type Note = z.infer<typeof noteSchema>;

/** A picture in the sizes and formats in which it is shown. */
export interface RenderedPicture {
  /** Of the original, upright. Pixels. */
  readonly width: number;
  readonly height: number;
  readonly renditions: readonly Rendition[];
  readonly published: readonly PublishedFile[];
}

/**
 * Renders a picture as AVIF and WebP in several widths and once as JPEG, or PNG where it is
 * transparent; never larger than it is. An SVG is drawn, so that nothing in it can run. What the
 * camera wrote into it, such as where it was taken, is left out.
 *
 * @throws UnreadablePictureError
 * @throws TooTallPictureError
 */
export async function renderedPicture(
  { sha256, name }: { readonly sha256: string; readonly name: string },
  cache: MediaCache,
): Promise<RenderedPicture> {
  const noteName = `renditions ${String(RECIPE)} ${sharp.versions.vips} ${sha256}`;
  const known = await cache.note(noteName, noteSchema);
  const note = known !== null && (await isComplete(known, cache)) ? known : null;
  const { width, height, rendered } = note ?? (await render(sha256, name, cache));
  if (note === null) await cache.writeNote(noteName, { width, height, rendered });
  const stem = fileName(name, 90);
  const files = rendered.map((rendition) => ({
    rendition,
    file: publishedFile(
      rendition.sha256,
      joinedName(
        { ...stem, extension: rendition.format === 'jpeg' ? 'jpg' : rendition.format },
        `-${String(rendition.width)}`,
      ),
    ),
  }));
  return {
    width,
    height,
    renditions: files.map(({ rendition: { format, width, height }, file: { path } }) => ({
      format,
      width,
      height,
      path,
    })),
    published: files.map(({ file }) => file),
  };
}

async function isComplete({ rendered }: Note, cache: MediaCache): Promise<boolean> {
  for (const { sha256, bytes } of rendered) if (!(await cache.has(sha256, bytes))) return false;
  return true;
}

async function render(sha256: string, name: string, cache: MediaCache): Promise<Note> {
  const path = cache.bytesPath(sha256);
  const plain = sharp(path, { limitInputPixels: MAX_PIXELS });
  const { autoOrient, hasAlpha, format } = await readable(name, () => plain.metadata());
  const drawn = format === 'svg';
  const source = drawn
    ? sharp(path, { limitInputPixels: MAX_PIXELS, density: drawingDensity(autoOrient.width) })
    : plain;
  const widths = drawn ? [...WIDTHS] : widthsFor(autoOrient.width);
  const largest = widths.at(-1) ?? autoOrient.width;
  if (isTooTall(autoOrient, largest)) throw new TooTallPictureError(name, autoOrient);
  const wanted: { format: Rendered['format']; width: number }[] = [
    ...widths.flatMap((width) => (['avif', 'webp'] as const).map((format) => ({ format, width }))),
    { format: hasAlpha ? 'png' : 'jpeg', width: largest },
  ];
  const rendered: Rendered[] = [];
  for (const { format, width } of wanted) {
    const { data, info } = await readable(name, () => rendition(source, format, width));
    rendered.push({ format, width: info.width, height: info.height, ...(await cache.keep(data)) });
  }
  return { ...autoOrient, rendered };
}

/** Only what sharp makes of the bytes is a fault of the picture; what the disk refuses is none. */
async function readable<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadablePictureError(name, detail, { cause });
  }
}

/** A drawing has no pixels of its own: it is drawn as wide as the widest rendition. Dots per inch. */
function drawingDensity(width: number): number {
  return Math.min(2400, Math.max(72, Math.ceil((72 * Math.max(...WIDTHS)) / width)));
}

function widthsFor(original: number): number[] {
  const smaller = WIDTHS.filter((width) => width < original);
  const largest = WIDTHS.at(-1) ?? original;
  return original < largest ? [...smaller, original] : [...WIDTHS];
}

function rendition(source: Sharp, format: Rendered['format'], width: number) {
  const options = {
    avif: { quality: 55, effort: 1 },
    webp: { quality: 78 },
    jpeg: { quality: 80, mozjpeg: true },
    png: { compressionLevel: 9, palette: true },
  }[format];
  return source
    .clone()
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toFormat(format, options)
    .toBuffer({ resolveWithObject: true });
}
