import type { XmlElement } from './xml-element.ts';
import { at, childrenOf, readXml } from './xml-element.ts';

interface ParagraphStyle {
  /** In English, whatever the language of the program: names of built-in styles are not translated in the file. */
  readonly name: string;
  /** Counted from 0; `null` where it is no heading. */
  readonly outline: number | null;
  /** How deep its list is; `null` where it is none. */
  readonly list: number | null;
  readonly basedOn: string | null;
}
/** By the ids by which paragraphs name them. */
export type ParagraphStyles = ReadonlyMap<string, ParagraphStyle>;

/** Paragraph styles (ECMA-376, part 1, 17.7). */
export function readStyles(bytes: Uint8Array | null): ParagraphStyles {
  if (bytes === null) return new Map();
  return new Map(
    childrenOf(readXml(bytes), 'w:style').map((style) => {
      const value = (...path: string[]): string | null =>
        at(style, ...path)?.attributes.get('w:val') ?? null;
      const properties = at(style, 'w:pPr');
      return [
        style.attributes.get('w:styleId') ?? '',
        {
          name: (value('w:name') ?? '').toLowerCase(),
          outline: properties === null ? null : outlineIn(properties),
          list: properties === null ? null : listIn(properties),
          basedOn: value('w:basedOn'),
        },
      ];
    }),
  );
}

/** Body text has the outline level 9. */
function outlineIn(properties: XmlElement): number | null {
  const level = numberAt(properties, 'w:outlineLvl');
  return level !== null && level < 9 ? level : null;
}

function listIn(properties: XmlElement): number | null {
  const number = numberAt(properties, 'w:numPr', 'w:numId');
  // A list with the number 0 takes a paragraph out of the list of its style.
  if (number === null || number === 0) return null;
  return numberAt(properties, 'w:numPr', 'w:ilvl') ?? 0;
}

function numberAt(element: XmlElement, ...path: string[]): number | null {
  const value = at(element, ...path)?.attributes.get('w:val');
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** The style of a paragraph and those that it is based on, the nearest first. */
function stylesOf(paragraph: XmlElement, styles: ParagraphStyles): ParagraphStyle[] {
  const found = new Set<ParagraphStyle>();
  let id = at(paragraph, 'w:pPr', 'w:pStyle')?.attributes.get('w:val') ?? null;
  for (let style = styles.get(id ?? ''); style !== undefined && !found.has(style);) {
    found.add(style);
    id = style.basedOn;
    style = styles.get(id ?? '');
  }
  return [...found];
}

/** How deep a heading is, counted from 0 for the title of the document; `null` for what is no heading. */
export function headingLevel(paragraph: XmlElement, styles: ParagraphStyles): number | null {
  const own = at(paragraph, 'w:pPr');
  const inherited = stylesOf(paragraph, styles);
  if (inherited[0]?.name === 'title') return 0;
  const outline = [
    own === null ? null : outlineIn(own),
    ...inherited.map(({ outline }) => outline),
  ];
  const level = outline.find((one) => one !== null);
  return level === undefined ? null : level + 1;
}

/** How deep a paragraph stands in a list; `null` where it stands in none. */
export function listLevel(paragraph: XmlElement, styles: ParagraphStyles): number | null {
  const own = at(paragraph, 'w:pPr');
  if (own !== null && at(own, 'w:numPr') !== null) return listIn(own);
  return stylesOf(paragraph, styles).find(({ list }) => list !== null)?.list ?? null;
}

/** Whether a paragraph stands in a table of contents, whose page numbers mean nothing here. */
export function isContents(paragraph: XmlElement, styles: ParagraphStyles): boolean {
  return stylesOf(paragraph, styles).some(({ name }) => /^toc \d/.test(name));
}
