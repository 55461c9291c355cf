import { extname } from 'node:path';
import { addressesInCss } from './addresses-in-css.ts';
import { addressesInHtml } from './addresses-in-html.ts';
import { addressesInJson } from './addresses-in-json.ts';
import { addressesInCalendar, addressesInText } from './addresses-in-text.ts';
import { addressesInXml } from './addresses-in-xml.ts';

const inHtmlText = (text: string): string[] => (text.includes('<') ? addressesInHtml(text) : []);

const READERS = new Map<string, (text: string) => string[]>([
  ['.html', addressesInHtml],
  ['.xml', addressesInXml],
  ['.atom', addressesInXml],
  ['.svg', addressesInXml],
  ['.json', (text) => addressesInJson(text, inHtmlText)],
  ['.ics', addressesInCalendar],
  ['.css', addressesInCss],
  ['.txt', addressesInText],
]);

/** Whether a file of the site is a text in which addresses are looked for. */
export const isText = (name: string): boolean => READERS.has(extname(name));

/** Every address that a text file of the site leads to or loads, but not those that it only says in words. */
export function addressesInFile(name: string, text: string): string[] {
  return READERS.get(extname(name))?.(text) ?? [];
}
