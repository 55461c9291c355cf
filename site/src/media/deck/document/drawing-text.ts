import type { FoundBlock } from './document-page.ts';
import type { XmlElement } from './xml-element.ts';
import { at, childrenOf, elementsIn, wordsIn } from './xml-element.ts';

/** A paragraph of DrawingML (ECMA-376, part 1, 21.1.2). */
interface DrawingParagraph {
  readonly text: string;
  readonly level: number;
  /** `null` where it is as its place has it. */
  readonly hasBullet: boolean | null;
}

function drawingParagraphs(body: XmlElement): DrawingParagraph[] {
  return childrenOf(body, 'a:p').map((paragraph) => {
    const properties = at(paragraph, 'a:pPr');
    const has = (...names: string[]): boolean =>
      properties !== null && elementsIn(properties).some(({ name }) => names.includes(name));
    const isMarked = has('a:buChar', 'a:buAutoNum', 'a:buBlip');
    return {
      text: textOf(paragraph),
      level: indentLevel(properties?.attributes.get('lvl')),
      hasBullet: isMarked ? true : has('a:buNone') ? false : null,
    };
  });
}

/** From 0 to 8; whatever else a file says is none (ECMA-376, part 1, 21.1.2.2.7). */
const indentLevel = (written = ''): number => (/^[0-8]$/.test(written) ? Number(written) : 0);

/** As blocks; those without a bullet of their own are items where their place has bullets. */
export function drawingBlocks(body: XmlElement, isList: boolean): FoundBlock[] {
  return drawingParagraphs(body).map(({ text, level, hasBullet }) =>
    (hasBullet ?? isList) ? { kind: 'item', level, text } : { kind: 'paragraph', text },
  );
}

export const drawingText = (body: XmlElement): string =>
  drawingParagraphs(body)
    .map(({ text }) => text)
    .join('\n');

function textOf(element: XmlElement): string {
  return elementsIn(element)
    .map((child) => {
      if (child.name === 'a:br') return '\n';
      if (child.name === 'a:t' || child.name === 'm:t') return wordsIn(child);
      // The number of a slide is beside it anyway.
      if (child.name === 'a:fld' && child.attributes.get('type') === 'slidenum') return '';
      return textOf(child);
    })
    .join('');
}
