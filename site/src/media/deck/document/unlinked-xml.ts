import type { SaxesAttributeNS } from 'saxes';
import { parseXml } from './parse-xml.ts';

/**
 * What leads out of a document, or has a program look something up, by the local names of elements: LibreOffice
 * takes namespaces for others that they resemble.
 */
const LEFT_OUT = new Set([
  // OpenDocument 1.3, part 3.
  ...['scripts', 'script', 'event-listeners', 'forms', 'binary-data', 'section-source'],
  ...['dde-source', 'dde-connection-decls', 'dde-links', 'table-source', 'cell-range-source'],
  ...[
    'database-ranges',
    'data-pilot-tables',
    'applet',
    'plugin',
    'floating-frame',
    'font-face-src',
  ],
  // ECMA-376, part 1.
  ...['altChunk', 'subDoc', 'mailMerge', 'attachedTemplate', 'externalData', 'control', 'controls'],
  ...['binData', 'fldData'],
]);
/** Fields that a program would fill with what it knows: the words that they hold stay. */
const FIELDS = new Set([
  ...['file-name', 'template-name', 'dde-connection', 'execute-macro'],
  ...['database-display', 'database-name', 'database-row-number'],
]);
/** Instructions of fields in a DOCX (ECMA-376, part 1, 17.16.5). Parts of them make no other one. */
const HARMLESS_INSTRUCTION = /^\s*(?:PAGE|NUMPAGES)\s*(?:\\\* (?:Arabic|MERGEFORMAT)\s*)*$/;
/** Settings of an OpenDocument file that can hold no address. */
const HARMLESS_SETTINGS = new Set(['boolean', 'byte', 'short', 'int', 'long', 'double']);
/** A picture of pixels inside an SVG. */
const PIXELS = /^data:image\/(?:png|jpe?g|gif);base64,\s*(?:iVBORw0KGgo|\/9j\/|R0lGOD)/;
/** Where links lead: there is nothing (RFC 2606), and words that are linked still look so. */
const NOWHERE = 'https://link.invalid/';

type Attribute = Pick<SaxesAttributeNS, 'name' | 'local' | 'value'>;
type Element = Readonly<Record<string, Attribute>>;

/**
 * A part of an office file, or an SVG, written anew without whatever would have a program that draws it look
 * elsewhere.
 *
 * @param isPart - whether there is such a part, or such a folder, in the archive
 * @throws UnreadableDeckError
 */
export function unlinkedXml(bytes: Uint8Array, isPart: (name: string) => boolean): Buffer {
  const written: string[] = [];
  const open: string[] = [];
  /** How deep one is in an element that is left out. */
  let outside = 0;
  parseXml(bytes, {
    opened: ({ name, local, attributes }) => {
      if (outside > 0 || isLeftOut(local, attributes, isPart)) {
        outside += 1;
        return;
      }
      open.push(local);
      if (FIELDS.has(local)) return;
      const kept = Object.values(attributes).flatMap((attribute) => {
        const value = valueOf(attribute, local, attributes, isPart);
        return value === null ? [] : ` ${attribute.name}="${escaped(value)}"`;
      });
      written.push(`<${name}${kept.join('')}>`);
    },
    closed: ({ name, local }) => {
      if (outside > 0) {
        outside -= 1;
        return;
      }
      open.pop();
      if (!FIELDS.has(local)) written.push(`</${name}>`);
    },
    said: (words) => {
      const isInstruction = /^(?:del)?instrText$/i.test(open.at(-1) ?? '');
      if (outside > 0 || (isInstruction && !HARMLESS_INSTRUCTION.test(words))) return;
      if (open.length > 0) written.push(escaped(words));
    },
  });
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${written.join('')}`);
}

const inElement = (attributes: Element, local: string): string | undefined =>
  Object.values(attributes).find((attribute) => attribute.local === local)?.value;

function isLeftOut(local: string, attributes: Element, isPart: (name: string) => boolean): boolean {
  if (LEFT_OUT.has(local)) return true;
  if (local === 'config-item') return !HARMLESS_SETTINGS.has(inElement(attributes, 'type') ?? '');
  if (local !== 'Relationship') return false;
  return isExternal(attributes)
    ? !(inElement(attributes, 'Type') ?? '').endsWith('/hyperlink')
    : !isPart(inElement(attributes, 'Target') ?? '');
}

const isExternal = (attributes: Element): boolean =>
  (inElement(attributes, 'TargetMode') ?? 'Internal') !== 'Internal';

/** `null` where an attribute is left out. */
function valueOf(
  { local, value }: Attribute,
  element: string,
  attributes: Element,
  isPart: (name: string) => boolean,
): string | null {
  switch (local) {
    case 'href':
      if (element === 'a') return NOWHERE;
      return value.startsWith('#') || PIXELS.test(value) || isPart(value) ? value : null;
    case 'Target':
      return element === 'Relationship' && isExternal(attributes) ? NOWHERE : value;
    case 'src':
    case 'althref':
    case 'base':
      return null;
    case 'formula':
      // What a cell has come to is written in it; a shape is made of equations.
      return element === 'equation' ? value : null;
    case 'instr':
      return HARMLESS_INSTRUCTION.test(value) ? value : '';
    case 'type':
      // DrawingML has a field that is filled with the path of the file.
      return element === 'fld' && /^file/i.test(value) ? '' : value;
    default:
      return value;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** As text or as the value of an attribute, in which blanks would become others (XML 1.0, 3.3.3). */
const escaped = (words: string): string =>
  words.replaceAll(
    /[&<>"\t\n\r]/g,
    (found) => ESCAPES[found] ?? `&#${String(found.charCodeAt(0))};`,
  );
