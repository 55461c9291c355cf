import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import sharp from 'sharp';
import type { Slide } from '../../slides/slide.ts';
import { COVER, slidePicture } from '../../slides/slide.ts';
import type { Drawing, PdfPage } from './pdf-pages.ts';
import { slideText } from './slide-text.ts';
import type { Size } from './write-pictures.ts';
import { asWebp, inTwoWidths, writePictures } from './write-pictures.ts';

const COVER_WIDTH = 400;

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
    let picture: Size | null = null;
    if (drawing !== null) {
      const { width } = drawing;
      const both = await inTwoWidths(pixels(drawing), width);
      picture = await writePictures(both, folder, slidePicture(number));
      if (number === 1) {
        const { bytes, size } = await asWebp(pixels(drawing), Math.min(COVER_WIDTH, width));
        await writeFile(join(folder, COVER), bytes);
        cover = size;
      }
    }
    slides.push({ number, text: slideText(text), picture });
    progress();
  }
  return { slides, cover };
}

function pixels({ width, height, rgba }: Drawing): Sharp {
  return sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha();
}
