import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { render } from './testing/render.ts';
import { HOSTILE_MARKDOWN } from './testing/hostile-markdown.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of some HTML as a parser sees them. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
    oncomment: () => elements.push({ name: '#comment', attributes: {} }),
    onprocessinginstruction: () => elements.push({ name: '#instruction', attributes: {} }),
  });
  parser.end(html);
  return elements;
}

/** Stated anew, and not taken from the allow-list, so that the list cannot excuse itself. */
const HARMLESS =
  /^(?:h[2-6]|p|br|hr|blockquote|[uo]l|li|d[ltd]|figure|figcaption|details|summary|pre|code|div|table|caption|t(?:head|body|foot|r|h|d)|a|img|strong|em|[biqs]|del|ins|su[bp]|small|mark|abbr|cite|kbd|samp|var|bd[io]|span)$/;
const ATTRIBUTES =
  /^(?:href|rel|title|lang|dir|src|srcset|sizes|width|height|alt|loading|decoding|open|start|reversed|colspan|rowspan|scope|class|role|aria-label|tabindex)$/;
const LEADS = /^(?:elsewhere openly|within|mailto:|tel:)$/;
const CLASSES = /^(?:table-scroll|align-(?:left|center|right))$/;

const published = {
  link: () => '/files/0123456789abcdef/x.pdf',
  picture: () => ({
    src: '/files/0123456789abcdef/x.jpg',
    srcset: null,
    width: 1,
    height: 1,
    alt: 'X',
  }),
};

/** Where a browser would go: an address that only looks like one of this site is told apart. */
function leadsOf(href: string): string {
  const { protocol, host } = new URL(href, 'https://site.example/a/');
  if (protocol === 'https:' && host === 'site.example') return 'within';
  if (/^https?:$/.test(protocol)) return /^https?:\/\//i.test(href) ? 'elsewhere openly' : href;
  return protocol;
}

describe('hostile Markdown is inert', () => {
  it('the corpus is not short', () => {
    expect(new Set(HOSTILE_MARKDOWN).size).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE_MARKDOWN.map((markdown) => ({ markdown })))('$markdown', ({ markdown }) => {
    for (const html of [render(markdown), render(markdown, published)]) {
      for (const { name, attributes } of elementsOf(html)) {
        expect(name).toMatch(HARMLESS);
        for (const [attribute, value] of Object.entries(attributes)) {
          expect(attribute).toMatch(ATTRIBUTES);
          if (attribute === 'href') expect(leadsOf(value)).toMatch(LEADS);
          if (attribute === 'src') expect(value).toMatch(/^\/files\//);
          if (attribute === 'class') expect(value).toMatch(CLASSES);
        }
      }
    }
  });
});
