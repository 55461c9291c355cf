import type { Block, Slide } from '../../../slides/slide.ts';
import { DECK_LIMITS } from '../deck-limits.ts';
import { checkSlideCount } from '../slide-limit.ts';
import { UnreadableDeckError } from '../unreadable-deck-error.ts';
import type { WrittenSlides } from '../write-slides.ts';
import type { Archive } from './archive.ts';
import { blockWords, cleanPage } from './clean-page.ts';
import type { DocumentPage, FoundBlock } from './document-page.ts';
import { DocumentPictures } from './document-pictures.ts';

/** What is said of a block, cell by cell. */
const piecesOf = (block: FoundBlock): readonly string[] =>
  block.kind === 'row' ? block.cells : [block.kind === 'picture' ? (block.alt ?? '') : block.text];

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
  const left = { text: DECK_LIMITS.textLength, pieces: DECK_LIMITS.pieces };
  for await (const found of pages) {
    const page = cleanPage(found);
    const pieces = page.flatMap(piecesOf);
    left.pieces -= pieces.length;
    left.text -= pieces.reduce((length, piece) => length + piece.length, 0);
    if (left.text < 0 || left.pieces < 0) {
      throw new UnreadableDeckError('too-large', 'There is more on its pages than one could show.');
    }
    checkSlideCount(slides.length + 1);
    const blocks: Block[] = [];
    for (const block of page) {
      const shown = block.kind === 'picture' ? await pictures.write(block) : block;
      if (shown !== null) blocks.push(shown);
      // Its author's words stand for a picture that cannot be shown.
      else if (block.kind === 'picture' && block.alt)
        blocks.push({ kind: 'paragraph', text: block.alt });
      progress();
    }
    slides.push({ number: slides.length + 1, text: blockWords(blocks), picture: null, blocks });
  }
  if (slides.every(({ blocks = [] }) => blocks.length === 0)) {
    throw new UnreadableDeckError('broken', 'There is nothing on its pages.');
  }
  return { slides, cover: null };
}
