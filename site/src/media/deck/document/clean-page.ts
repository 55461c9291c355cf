import type { Block } from '../../../slides/slide.ts';
import { slideText } from '../slide-text.ts';
import type { DocumentPage, FoundBlock } from './document-page.ts';

/** A page as it is read: nothing empty, no list of one, and the first of its headings above the others. */
export function cleanPage(page: DocumentPage): DocumentPage {
  return withLevels(withoutLoneItems(page.flatMap(withCleanText)));
}

function withCleanText(block: FoundBlock): FoundBlock[] {
  if (block.kind === 'picture') return [block];
  if (block.kind === 'row') {
    const cells = block.cells.map(slideText);
    return cells.every((cell) => cell === '') ? [] : [{ ...block, cells }];
  }
  const text = slideText(block.text);
  return text === '' ? [] : [{ ...block, text }];
}

function withoutLoneItems(page: DocumentPage): FoundBlock[] {
  const isItem = (index: number): boolean => page[index]?.kind === 'item';
  return page.map((block, index) =>
    block.kind === 'item' && !isItem(index - 1) && !isItem(index + 1)
      ? { kind: 'paragraph', text: block.text }
      : block,
  );
}

function withLevels(page: DocumentPage): FoundBlock[] {
  const first = page.find(({ kind }) => kind === 'heading');
  if (first?.kind !== 'heading') return [...page];
  return page.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level > first.level ? 2 : 1 } : block,
  );
}

/** All that is written on a page, a line a line. */
export const blockWords = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'picture') return [];
      return block.kind === 'row' ? block.cells.filter((cell) => cell !== '') : block.text;
    })
    .join('\n');
