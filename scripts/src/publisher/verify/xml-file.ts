import { SaxesParser } from 'saxes';
import type { FileContent } from './file-content.ts';
import { NO_CONTENT } from './file-content.ts';
import { readHtml } from './html-page.ts';

/** What there is to check about an XML file. */
interface XmlFile {
  readonly content: FileContent;
  /** Name of the outermost element. */
  readonly root: string | null;
  /** The first place where it is not well-formed; `null` where it is. */
  readonly mistake: string | null;
}

const ADDRESS_ATTRIBUTES = ['href', 'url', 'src'];
const ADDRESS_ELEMENTS: ReadonlySet<string> = new Set([
  'link',
  'url',
  'loc',
  'comments',
  'icon',
  'logo',
]);
const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  'description',
  'content:encoded',
  'content',
  'summary',
]);
const ITEM_ELEMENTS: ReadonlySet<string> = new Set(['item', 'entry']);

/** Reads a feed or a sitemap (XML 1.0, with namespaces). */
export function readXml(xml: string): XmlFile {
  const addresses: string[] = [];
  let root: string | null = null;
  let mistake: string | null = null;
  let items = 0;
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    mistake ??= message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name;
    text = '';
    if (ITEM_ELEMENTS.has(name)) items += 1;
    for (const attribute of ADDRESS_ATTRIBUTES) {
      const value = attributes[attribute]?.value;
      if (value !== undefined) addresses.push(value);
    }
  });
  const hear = (more: string): void => {
    text += more;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name, attributes }) => {
    const said = text.trim();
    text = '';
    if (said === '') return;
    const isPermanentLink = name === 'guid' && attributes.isPermaLink?.value !== 'false';
    if (ADDRESS_ELEMENTS.has(name) || isPermanentLink) addresses.push(said);
    if (HTML_ELEMENTS.has(name)) addresses.push(...readHtml(said).addresses);
  });
  parser.write(xml).close();
  return { content: { ...NO_CONTENT, addresses, items }, root, mistake };
}
