/** A piece of an excerpt, and whether it is what was looked for. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

const decoded = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The text of an excerpt as Pagefind writes it: escaped, with `<mark>` around what was looked for. */
export function markedText(excerpt: string): TextPiece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/su)
    .map((html, at) => ({ text: decoded(html), isMarked: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
