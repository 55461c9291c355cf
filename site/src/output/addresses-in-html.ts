import { Parser } from 'htmlparser2';
import { addressesInCss } from './addresses-in-css.ts';
import { addressesInJson } from './addresses-in-json.ts';

/** Attributes that hold one address. */
const ADDRESS = new Set([
  ...['action', 'background', 'cite', 'data', 'formaction', 'href', 'longdesc', 'manifest'],
  ...['ping', 'poster', 'src', 'xlink:href'],
]);
/** Attributes that hold several, each with a size. */
const ADDRESSES = new Set(['srcset', 'imagesrcset']);
/** What a `meta` element is called that holds an address, as in `og:image`. */
const ADDRESS_META = /(?:url|image|video|audio)$/;

/** Every address that a page leads to or loads; what it says in words is none. */
export function addressesInHtml(html: string): string[] {
  const found: string[] = [];
  let text: string | null = null;
  let read: (text: string) => string[] = addressesInCss;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (ADDRESS.has(attribute)) found.push(value.trim());
        if (ADDRESSES.has(attribute)) found.push(...candidates(value));
        if (attribute === 'style') found.push(...addressesInCss(value));
      }
      if (name === 'meta') found.push(...addressOfMeta(attributes));
      if (name === 'style' || (name === 'script' && attributes.type === 'application/ld+json')) {
        text = '';
        read = name === 'style' ? addressesInCss : (json) => addressesInJson(json);
      }
    },
    ontext: (part) => {
      if (text !== null) text += part;
    },
    onclosetag: () => {
      if (text !== null) found.push(...read(text));
      text = null;
    },
  });
  parser.end(html);
  return found;
}

const candidates = (srcset: string): string[] =>
  srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

function addressOfMeta(attributes: Readonly<Record<string, string>>): string[] {
  const { content = '', property, name, itemprop } = attributes;
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    return [content.replace(/^[^;,]*[;,]\s*(?:url\s*=\s*)?/i, '').replaceAll(/^['"]|['"]$/g, '')];
  }
  return ADDRESS_META.test(property ?? name ?? itemprop ?? '') ? [content.trim()] : [];
}

/** The first heading of a page, which names what it is about; `null` where there is none. */
export function headingOf(html: string): string | null {
  const parts: string[] = [];
  let state: 'before' | 'inside' | 'after' = 'before';
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'h1' && state === 'before') state = 'inside';
    },
    ontext: (part) => {
      if (state === 'inside') parts.push(part);
    },
    onclosetag: (name) => {
      if (name === 'h1') state = 'after';
    },
  });
  parser.end(html);
  return parts.length === 0 ? null : parts.join('').trim();
}
