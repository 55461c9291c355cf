import { addressesInHtml } from './addresses-in-html.ts';
import { isAddress } from './is-address.ts';

/** Properties that calendars show as words (RFC 5545, 3.8.1). */
const WORDS = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'COMMENT',
  'CONTACT',
  'X-WR-CALDESC',
  'X-WR-CALNAME',
]);

/** Every address in a calendar: values and parameters that are one, and those in a description as HTML. */
export function addressesInCalendar(ics: string): string[] {
  const lines = ics.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, name = '', parameters = '', value = ''] =
      /^([\w-]+)((?:;(?:[^":]|"[^"]*")*)?):(.*)$/.exec(line) ?? [];
    const quoted = [...parameters.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    if (name.toUpperCase() === 'X-ALT-DESC') return [...quoted, ...addressesInHtml(value)];
    return [...quoted, ...(WORDS.has(name.toUpperCase()) ? [] : [value])].filter(isAddress);
  });
}

/** Every address in a text for machines, such as `robots.txt`. */
export function addressesInText(text: string): string[] {
  return text.match(/[a-z][a-z0-9+.-]*:\/\/\S+/gi) ?? [];
}
