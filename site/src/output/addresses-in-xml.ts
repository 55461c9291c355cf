import { Parser } from 'htmlparser2';
import { addressesInHtml } from './addresses-in-html.ts';
import { isAddress } from './is-address.ts';

/** Elements and attributes that are read as words. */
const WORDS = new Set(['title', 'media:title', 'label']);

/**
 * Every address in a feed, a sitemap or another XML file: elements and attributes that are one, and those
 * inside a text that is HTML, be it escaped or CDATA.
 */
export function addressesInXml(xml: string): string[] {
  const found: string[] = [];
  const texts: string[] = [];
  const parser = new Parser(
    {
      onopentag: (_, attributes) => {
        for (const [attribute, value] of Object.entries(attributes)) {
          if (!WORDS.has(attribute) && isAddress(value)) found.push(value.trim());
        }
        texts.push('');
      },
      ontext: (part) => {
        texts.push(`${texts.pop() ?? ''}${part}`);
      },
      onclosetag: (name) => {
        const text = texts.pop() ?? '';
        if (text.includes('<')) found.push(...addressesInHtml(text));
        else if (!WORDS.has(name) && isAddress(text)) found.push(text.trim());
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
