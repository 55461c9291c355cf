import { posix } from 'node:path';
import type { FoundBlock } from './document-page.ts';
import { description } from './document-page.ts';
import type { OdfStyles } from './odf-styles.ts';
import type { FlowPart } from './text-flow.ts';
import { PAGE_START } from './text-flow.ts';
import type { XmlElement } from './xml-element.ts';
import { at, childrenOf, elementsIn, within, wordsIn } from './xml-element.ts';

/** What stands on every slide alike. */
const REPEATED = new Set(['header', 'footer', 'date-time', 'page-number']);
/** What is not for readers, or means nothing away from its page. */
const LEFT_OUT = new Set([
  ...['presentation:notes', 'office:annotation', 'office:forms', 'text:tracked-changes'],
  ...['text:table-of-content', 'text:sequence-decls', 'draw:image-map', 'svg:title', 'svg:desc'],
]);

/** What is inside an element, in the order of the file. */
export function flowIn(parent: XmlElement, styles: OdfStyles): FlowPart[] {
  return elementsIn(parent).flatMap((element): FlowPart[] => {
    if (LEFT_OUT.has(element.name)) return [];
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return paragraphFlow(element, styles);
      case 'text:list':
        return listFlow(element, styles, 0);
      case 'table:table':
        return tableFlow(element, styles);
      case 'draw:frame':
        return frameFlow(element, styles);
      default:
        return flowIn(element, styles);
    }
  });
}

function paragraphFlow(paragraph: XmlElement, styles: OdfStyles): FlowPart[] {
  const text = textOf(paragraph);
  const { attributes } = paragraph;
  const level = Number(attributes.get('text:outline-level') ?? 1);
  // A paragraph is full of text, and what floats beside it is anchored in it.
  const floating = within(paragraph, ...DRAWN).flatMap((drawn) =>
    flowIn({ name: '', attributes: new Map(), children: [drawn] }, styles),
  );
  return [
    ...(styles.pageStarts.has(attributes.get('text:style-name') ?? '') ? [PAGE_START] : []),
    isTitle(paragraph)
      ? { kind: 'heading', level: 0, text }
      : paragraph.name === 'text:h'
        ? { kind: 'heading', level, text }
        : { kind: 'paragraph', text },
    ...floating,
  ];
}

/** The built-in style is called so in every language. */
const isTitle = ({ attributes }: XmlElement): boolean =>
  attributes.get('text:style-name') === 'Title';

function listFlow(list: XmlElement, styles: OdfStyles, level: number): FlowPart[] {
  return elementsIn(list)
    .filter(({ name }) => name === 'text:list-item' || name === 'text:list-header')
    .flatMap(elementsIn)
    .flatMap((element): FlowPart[] => {
      if (element.name === 'text:list') return listFlow(element, styles, level + 1);
      return flowIn({ name: '', attributes: new Map(), children: [element] }, styles).map((part) =>
        part.kind === 'paragraph' ? { kind: 'item', level, text: part.text } : part,
      );
    });
}

/** A table may hold a whole page: its pictures follow the row that they are in. */
function tableFlow(table: XmlElement, styles: OdfStyles): FlowPart[] {
  return within(table, 'table:table-row').flatMap((row): FlowPart[] => {
    const cells = childrenOf(row, 'table:table-cell').map((cell) => flowIn(cell, styles));
    return [
      { kind: 'row', cells: cells.map((cell) => cell.flatMap(wordsOf).join('\n')) },
      ...cells.flat().filter(({ kind }) => kind === 'picture'),
    ];
  });
}

const wordsOf = (part: FlowPart): string[] =>
  part.kind === 'row' ? [...part.cells] : 'text' in part ? [part.text] : [];

/** Formats that are drawn, beside which there mostly is another: how hard they are to show. */
const VECTORS = [/\.svg$/i, /\.(?:svm|emf|wmf)$/i];
const hardness = (part: string): number => 1 + VECTORS.findIndex((pattern) => pattern.test(part));

/** A frame on a slide says what it is for; a picture in it is there once for each format. */
function frameFlow(frame: XmlElement, styles: OdfStyles): FlowPart[] {
  const purpose = frame.attributes.get('presentation:class') ?? '';
  // One that its author has left empty holds words of the program.
  if (REPEATED.has(purpose) || frame.attributes.get('presentation:placeholder') === 'true')
    return [];
  const written = at(frame, 'svg:desc') ?? at(frame, 'svg:title');
  const alt = description(written && wordsIn(written));
  const pictures = childrenOf(frame, 'draw:image')
    .map(({ attributes }) => posix.normalize(attributes.get('xlink:href') ?? ''))
    .sort((a, b) => hardness(a) - hardness(b))
    .map((part): FoundBlock => ({ kind: 'picture', part, alt }));
  const rest = elementsIn(frame).filter(({ name }) => name !== 'draw:image');
  const flow = [...flowIn({ ...frame, children: rest }, styles), ...pictures.slice(0, 1)];
  if (purpose !== 'title') return flow;
  const text = flow.flatMap(wordsOf).join('\n');
  return [{ kind: 'heading', level: 1, text }];
}

const DRAWN = [
  ...['draw:frame', 'draw:g', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:line'],
  ...['draw:path', 'draw:polygon', 'draw:polyline', 'draw:connector', 'draw:caption', 'draw:a'],
];
/** In a paragraph, and no words of it. */
const UNSAID = new Set([...LEFT_OUT, ...DRAWN, 'text:note', 'text:page-number', 'text:ruby-text']);

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      // Blanks are as in HTML: several are one, and others are written as elements.
      if (typeof child === 'string') return child.replaceAll(/\s+/g, ' ');
      if (UNSAID.has(child.name)) return '';
      if (child.name === 'text:s' || child.name === 'text:tab') return ' ';
      return child.name === 'text:line-break' ? '\n' : textOf(child);
    })
    .join('');
}
