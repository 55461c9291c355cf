import { expect, it } from 'vitest';
import { readHtml } from '../html-page.ts';
import { PAGE_CHECKS } from './page-checks.ts';

const GOOD =
  '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><h1>A</h1></body></html>';

const faults = (html: string): string[] =>
  PAGE_CHECKS.flatMap((check) => check(readHtml(html), '/a/')).map(({ text }) => text);

it('finds nothing wrong with a good page', () => {
  expect(faults(GOOD)).toEqual([]);
});

it.each([
  [
    GOOD.replace('</h1>', '</h1></b>'),
    'The HTML of the page /a/ is not well-formed: </b> ends nothing.',
  ],
  [
    GOOD.replace('<!DOCTYPE html>', ''),
    'The HTML of the page /a/ is not well-formed: it does not begin with <!DOCTYPE html>.',
  ],
  [
    GOOD.replace('</h1>', '</h1><h1>B</h1>'),
    'The page /a/ has 2 main headings (h1) and not one: "A", "B".',
  ],
  [GOOD.replace(/<h1>.*<\/h1>/, ''), 'The page /a/ has 0 main headings (h1) and not one.'],
  [GOOD.replace('<h1>A', '<h1> '), 'The page /a/ has an empty main heading (h1) and not one.'],
  [GOOD.replace('<title>A</title>', ''), 'The page /a/ has no title.'],
  [GOOD.replace('<title>A', '<title> '), 'The page /a/ has no title.'],
  [GOOD.replace(' lang="en"', ''), 'The page /a/ names no language.'],
  [
    GOOD.replace('"en"', '"english_"'),
    'The page /a/ names the language "english_", which is none.',
  ],
  [
    GOOD.replace('</h1>', '</h1><p style="a">b</p><p style="c">d</p>'),
    'The page /a/ has scripts or styles of its own: p[style].',
  ],
  [
    GOOD.replace('</h1>', '</h1><script type="application/ld+json">{"a":</script>'),
    'The JSON-LD of the page /a/ cannot be read: it must be JSON that names its @context and its @type. It begins with "{\\"a\\":".',
  ],
  [
    GOOD.replace('</h1>', '</h1><script type="application/ld+json">{"@context":"x"}</script>'),
    'The JSON-LD of the page /a/ cannot be read: it must be JSON that names its @context and its @type. It begins with "{\\"@context\\":\\"x\\"}".',
  ],
  [
    GOOD.replace('</h1>', '</h1><script type="application/ld+json">{"@type":"Event"}</script>'),
    'The JSON-LD of the page /a/ cannot be read: it must be JSON that names its @context and its @type. It begins with "{\\"@type\\":\\"Event\\"}".',
  ],
])('finds the one thing that is wrong: %#', (html, fault) => {
  expect(faults(html)).toEqual([fault]);
});
