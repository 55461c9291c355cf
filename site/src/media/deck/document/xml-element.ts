import { chosenAlternative } from './alternate-content.ts';
import { parseXml } from './parse-xml.ts';

/**
 * An element. Names have the prefixes that the standards use for their namespaces, whichever the file uses;
 * those of other namespaces have none but a colon. Attributes without a namespace are named as they are.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const OFFICE_OPEN = ['http://schemas.openxmlformats.org', 'http://purl.oclc.org/ooxml'] as const;
/** Paths of ECMA-376, transitional and strict. */
const OFFICE_OPEN_PREFIXES: readonly [prefix: string, transitional: string, strict: string][] = [
  ['p', 'presentationml/2006/main', 'presentationml/main'],
  ['a', 'drawingml/2006/main', 'drawingml/main'],
  ['dgm', 'drawingml/2006/diagram', 'drawingml/diagram'],
  ['wp', 'drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'],
  ['w', 'wordprocessingml/2006/main', 'wordprocessingml/main'],
  ['r', 'officeDocument/2006/relationships', 'officeDocument/relationships'],
  ['m', 'officeDocument/2006/math', 'officeDocument/math'],
];
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...OFFICE_OPEN_PREFIXES.flatMap(([prefix, ...paths]) =>
    paths.map((path, index) => [`${OFFICE_OPEN[index] ?? ''}/${path}`, prefix] as const),
  ),
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  // OpenDocument 1.3, part 3, 1.4.
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
]);
const OPEN_DOCUMENT = /^urn:oasis:names:tc:opendocument:xmlns:(\w+):1\.0$/;

function named(uri: string, local: string): string {
  return `${PREFIXES.get(uri) ?? OPEN_DOCUMENT.exec(uri)?.[1] ?? ''}:${local}`;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads a part of an office file; of what it says in several ways, one alone.
 *
 * @throws UnreadableDeckError
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const required = new Map<XmlElement, readonly string[]>();
  parseXml(bytes, {
    opened: ({ uri, local, attributes }, parser) => {
      const element: OpenElement = {
        name: named(uri, local),
        attributes: new Map(
          Object.values(attributes).map(({ uri, local, value }) => [
            uri === '' ? local : named(uri, local),
            value,
          ]),
        ),
        children: [],
      };
      open.at(-1)?.children.push(element);
      open.push(element);
      if (element.name !== 'mc:Choice') return;
      const prefixes = element.attributes.get('Requires')?.match(/\S+/g) ?? [];
      required.set(
        element,
        prefixes.map((prefix) => parser.resolve(prefix) ?? ''),
      );
    },
    closed: () => {
      const element = open.pop();
      if (element?.name !== 'mc:AlternateContent') return;
      const way = chosenAlternative(elementsIn(element), (one) => required.get(one) ?? []);
      open
        .at(-1)
        ?.children.splice(-1, 1, ...(way === null ? [] : [{ ...way, name: element.name }]));
    },
    said: (words) => {
      open.at(-1)?.children.push(words);
    },
  });
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

export const elementsIn = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** What is written directly in an element. */
export const wordsIn = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).filter((child) => child.name === name);

/** The element at the end of a path of names; `null` where there is none. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | undefined = element;
  for (const name of path) found = found && elementsIn(found).find((child) => child.name === name);
  return found ?? null;
}

/** Booleans, in all the words that office files have for them. */
export const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';
export const isFalse = (value: string | undefined): boolean =>
  value === '0' || value === 'false' || value === 'off';

/** All elements of these names, however deep, but none inside another of them. */
export function within(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    names.includes(child.name) ? [child] : within(child, ...names),
  );
}
