import type { Block, Slide } from '../../../slides/slide.ts';
import { checkSlideCount } from '../slide-limit.ts';
import { UnreadableDeckError } from '../unreadable-deck-error.ts';
import type { WrittenSlides } from '../write-slides.ts';
import type { Archive } from './archive.ts';
import { cleanPage, pageWords } from './clean-page.ts';
import type { DocumentPage } from './document-page.ts';
import { DocumentPictures } from './document-pictures.ts';

/** What is written in one document: more than a thousand printed pages. Characters. */
const MOST_TEXT = 2_000_000;

/**
 * Makes slides of what is on the pages of a document, and writes their pictures into a folder.
 *
 * @throws UnreadableDeckError
 */
export async function writeDocument(
  pages: AsyncIterable<DocumentPage>,
  archive: Archive,
  folder: string,
  progress: () => void,
): Promise<WrittenSlides> {
  const pictures = new DocumentPictures(archive, folder);
  const slides: Slide[] = [];
  let length = 0;
  for await (const found of pages) {
    const page = cleanPage(found);
    const text = pageWords(page);
    length += text.length;
    if (length > MOST_TEXT) throw new UnreadableDeckError('too-large', 'It has too much text.');
    checkSlideCount(slides.length + 1);
    const blocks: Block[] = [];
    for (const block of page) {
      const shown = block.kind === 'picture' ? await pictures.write(block) : block;
      if (shown !== null) blocks.push(shown);
      progress();
    }
    slides.push({ number: slides.length + 1, text, picture: null, blocks });
  }
  if (slides.every(({ blocks = [] }) => blocks.length === 0)) {
    throw new UnreadableDeckError('broken', 'There is nothing on its pages.');
  }
  return { slides, cover: null };
}
