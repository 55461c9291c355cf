import type { DocumentPage, FoundBlock } from './document-page.ts';

/** What stands in a text that runs on: blocks, and where its author has a page begin. */
export type FlowPart = FoundBlock | typeof PAGE_START;
export const PAGE_START = { kind: 'page' } as const;

/** The pages of such a text. One begins at each main heading too: nobody reads forty pages as one. */
export function pagesOf(flow: readonly FlowPart[]): DocumentPage[] {
  const main = mainLevel(flow);
  const pages: FoundBlock[][] = [[]];
  for (const part of flow) {
    const isMain = part.kind === 'heading' && part.level === main;
    if (part.kind === 'page' || isMain) pages.push([]);
    if (part.kind !== 'page') pages.at(-1)?.push(part);
  }
  return pages.filter((page) => page.some(saysSomething));
}

const saysSomething = (block: FoundBlock): boolean =>
  !('text' in block) || block.text.trim() !== '';

/** The first level that has more than one heading: a title stands alone. `null` where there is none. */
function mainLevel(flow: readonly FlowPart[]): number | null {
  const levels = flow
    .flatMap((part) => (part.kind === 'heading' ? part.level : []))
    .sort((a, b) => a - b);
  return levels.find((level, index) => levels[index + 1] === level) ?? null;
}
