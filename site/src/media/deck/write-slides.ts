import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { COVER, halfSlidePicture, slidePicture } from '../../slides/slide.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Drawing, PdfPage } from './pdf-pages.ts';
import { slideText } from './slide-text.ts';

const COVER_WIDTH = 400;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WrittenSlides {
  readonly slides: readonly Slide[];
  readonly cover: Size | null;
}

/** Writes the pictures of pages into a folder, one page at a time. */
export async function writeSlides(
  pages: AsyncIterable<PdfPage>,
  folder: string,
  progress: () => void,
): Promise<WrittenSlides> {
  const slides: Slide[] = [];
  let cover: Size | null = null;
  for await (const { text, drawing } of pages) {
    const number = slides.length + 1;
    slides.push({ number, text: slideText(text), picture: sizeOf(drawing) });
    if (drawing !== null) {
      await writePicture(drawing, drawing.width, join(folder, slidePicture(number)));
      const half = Math.ceil(drawing.width / 2);
      await writePicture(drawing, half, join(folder, halfSlidePicture(number)));
      if (number === 1) {
        const width = Math.min(COVER_WIDTH, drawing.width);
        cover = await writePicture(drawing, width, join(folder, COVER));
      }
    }
    progress();
  }
  return { slides, cover };
}

const sizeOf = (drawing: Drawing | null): Size | null =>
  drawing === null ? null : { width: drawing.width, height: drawing.height };

async function writePicture(drawing: Drawing, to: number, path: string): Promise<Size> {
  const { width, height, rgba } = drawing;
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ width: to })
    .webp({ quality: 80, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  await writeFile(path, data);
  return { width: info.width, height: info.height };
}
