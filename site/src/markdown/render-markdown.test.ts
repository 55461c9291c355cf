import { ownHosts } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { renderMarkdown, UnreadableMarkdownError } from './render-markdown.ts';
import { render } from './testing/render.ts';

const uploads = {
  link: (upload: string) => (upload === '/uploads/note.pdf' ? '/files/aa/note.pdf' : null),
  picture: (upload: string) =>
    upload === '/uploads/map.png'
      ? {
          src: '/files/bb/map.jpg',
          srcset: '/files/cc/map.webp 320w',
          width: 640,
          height: 480,
          alt: 'A map',
        }
      : null,
};
const EXTERNAL = 'rel="noopener noreferrer"';

describe('good Markdown survives', () => {
  it.each<[string, string, string]>([
    ['paragraphs', 'one\n\ntwo', '<p>one</p>\n<p>two</p>\n'],
    ['emphasis', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>\n'],
    [
      'lists',
      '- a\n- b\n\n3. c',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start="3">\n<li>c</li>\n</ol>\n',
    ],
    ['tasks', '- [x] done\n- [ ] open', '<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>\n'],
    ['quotations', '> a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
    [
      'code',
      '`a < b`\n\n```js\nif (a < b) {}\n```',
      '<p><code>a &lt; b</code></p>\n<pre><code>if (a &lt; b) {}\n</code></pre>\n',
    ],
    ['line breaks and rules', 'a  \nb\n\n---', '<p>a<br />b</p>\n<hr />\n'],
    [
      'characters of HTML',
      'R&D, 3 < 4 > 2, "quoted"',
      '<p>R&amp;D, 3 &lt; 4 &gt; 2, "quoted"</p>\n',
    ],
    [
      'every script of the world',
      'Ελλάδα, Україна, سلام, 🙂',
      '<p>Ελλάδα, Україна, سلام, 🙂</p>\n',
    ],
    ['links within the site', '[News](/news/)', '<p><a href="/news/">News</a></p>\n'],
    [
      'links to other sites',
      '[Them](https://them.example/ "T")',
      `<p><a title="T" href="https://them.example/" ${EXTERNAL}>Them</a></p>\n`,
    ],
    [
      'bare addresses',
      'https://them.example/',
      `<p><a href="https://them.example/" ${EXTERNAL}>https://them.example/</a></p>\n`,
    ],
    [
      'e-mail addresses',
      '[Mail](mailto:a@b.example)',
      '<p><a href="mailto:a@b.example">Mail</a></p>\n',
    ],
    ['telephone numbers', '[Call](tel:+3221234567)', '<p><a href="tel:+3221234567">Call</a></p>\n'],
    [
      'HTML that Markdown has no words for',
      'H<sub>2</sub>O, <abbr title="a">b</abbr>, <kbd>k</kbd>',
      '<p>H<sub>2</sub>O, <abbr title="a">b</abbr>, <kbd>k</kbd></p>\n',
    ],
    [
      'passages in another language',
      '<span lang="ar" dir="rtl">سلام</span>',
      '<p><span lang="ar" dir="rtl">سلام</span></p>\n',
    ],
    [
      'details',
      '<details open><summary>More</summary>\n\ntext\n\n</details>',
      '<details open><summary>More</summary><p>text</p>\n</details>',
    ],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

describe('headings start at h2, whatever the editor began with', () => {
  it.each([
    ['# A\n\n## B\n\n### C', ['h2', 'h3', 'h4']],
    ['## A\n\n### B', ['h2', 'h3']],
    ['#### A\n\n##### B', ['h2', 'h3']],
    ['# A\n\n###### B', ['h2', 'h6']],
    ['<h1>A</h1>\n\n<H3>B</H3>', ['h2', 'h4']],
    ['`<h1>`\n\n### A', ['h2']],
  ])('%j', (markdown, expected) => {
    const levels = [...render(markdown).matchAll(/<(h\d)>/g)].map(([, level]) => level);
    expect(levels).toEqual(expected);
  });
});

it.each([
  [2, ['h2', 'h3', 'h6']],
  [3, ['h3', 'h4', 'h6']],
  [4, ['h4', 'h5', 'h6']],
] as const)('under a heading above level %i they start there', (level, expected) => {
  for (const text of ['# A\n\n## B\n\n###### C', '### A\n\n#### B\n\n###### C']) {
    const rendered = [...render(text, undefined, level).matchAll(/<(h\d)>/g)];
    // Levels may be skipped as the editor skipped them, and none goes below h6.
    expect(rendered.map(([, found]) => found).slice(0, 2)).toEqual(expected.slice(0, 2));
    expect(rendered.every(([, found]) => found !== undefined && found <= 'h6')).toBe(true);
  }
});

it('a text that is nested too deeply is told of as such', () => {
  const nested = (): string => render('>'.repeat(10_000));
  expect(nested).toThrow(UnreadableMarkdownError);
  expect(nested).toThrow(/^The text is nested too deeply to be read as Markdown\.$/);
});

it('a table scrolls by itself, is reached by the keyboard, and aligns by class', () => {
  expect(render('| a | b |\n| :-: | --: |\n| 1 | 2 |')).toBe(
    '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th class="align-center">a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody><tr>\n<td class="align-center">1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody></table></div>\n',
  );
});

it('a link within the page, whose target has no id, keeps its words only', () => {
  expect(render('[below](#below)')).toBe('<p><a>below</a></p>\n');
});

describe('uploads of the CMS', () => {
  it('are linked to where they are published', () => {
    const html = '<p><a href="/files/aa/note.pdf">Note</a></p>\n';
    expect(render('[Note](/uploads/note.pdf)', uploads)).toBe(html);
    expect(render('[Note](/x/../uploads/note.pdf?v=1#page=2)', uploads)).toBe(html);
  });

  it('are shown in the sizes in which they are published, with room kept for them', () => {
    const img = (alt: string) =>
      `<p><img src="/files/bb/map.jpg" srcset="/files/cc/map.webp 320w" sizes="(min-width: 48rem) 44rem, 100vw" width="640" height="480" alt="${alt}" loading="lazy" decoding="async" /></p>\n`;
    expect(render('![The regions](/uploads/map.png)', uploads)).toBe(img('The regions'));
    expect(render('![](/uploads/map.png)', uploads)).toBe(img('A map'));
  });

  it('that are not published leave their words, and never an address of the CMS', () => {
    expect(render('[Note](/uploads/other.pdf) ![Words](/uploads/other.png)', uploads)).toBe(
      '<p><a>Note</a> <span>Words</span></p>\n',
    );
  });
});

it('a picture of another website is not loaded: its words stay, and it is told of', () => {
  const told: string[] = [];
  const html = render('![Words](https://them.example/p.png)', {
    ...uploads,
    foreignPicture: (address) => told.push(address),
  });
  expect(html).toBe('<p><span>Words</span></p>\n');
  expect(told).toEqual(['https://them.example/p.png']);
});

describe('addresses of the CMS', () => {
  const told: string[] = [];
  const asking = { ...uploads, unreachable: (address: string) => told.push(address) };

  it.each([
    'http://localhost:1337/uploads/note.pdf',
    'https://127.0.0.1:8080/uploads/note.pdf',
    'http://[::1]:1337/uploads/note.pdf?x=1',
    'https://cms.example.org/uploads/note.pdf',
    'http://CMS.example.org.:1337/uploads/note.pdf',
    '//cms.example.org/uploads/note.pdf',
    'https://pilot.example.org/uploads/note.pdf',
  ])('that name an upload are linked to where it is published: %s', (address) => {
    expect(render(`[Note](${address})`, asking)).toBe(
      '<p><a href="/files/aa/note.pdf">Note</a></p>\n',
    );
    expect(render(`<${address}>`, asking)).not.toMatch(/(?:href|src)="[^"]*(?:local|cms|127)/i);
  });

  it.each([
    'http://localhost:1337/admin',
    'https://cms.example.org/',
    'https://cms.example.org/uploads/../admin',
    'http://editor:secret@cms.example.org/x.png',
  ])('that name anything else keep their words only, and are told of: %s', (address) => {
    told.length = 0;
    expect(render(`[Words](${address}) ![Picture](${address})`, asking)).toBe(
      '<p><a>Words</a> <span>Picture</span></p>\n',
    );
    expect(told).toEqual([address, address]);
  });

  it.each(['http://192.168.0.7/', 'https://printer.local/x', 'http://cms.internal/uploads/a.pdf'])(
    'are treated as those of private networks are: %s',
    (address) => {
      told.length = 0;
      expect(render(`[Words](${address}) ${address}`, asking)).toBe(
        `<p><a>Words</a> <a>${address}</a></p>\n`,
      );
      expect(told).toEqual([address, address]);
    },
  );

  it('that no browser can read keep their words only', () => {
    expect(render('[x](http://localhost:99999/uploads/note.pdf)', asking)).toBe(
      '<p><a>x</a></p>\n',
    );
  });

  it('in code are code', () => {
    expect(render('`http://localhost:1337/uploads/note.pdf`', asking)).toBe(
      '<p><code>http://localhost:1337/uploads/note.pdf</code></p>\n',
    );
  });

  it('are not those of other hosts, whatever their path', () => {
    const href = 'https://cms.example.org.evil.example/uploads/note.pdf';
    expect(render(`[x](${href})`, asking)).toContain(`href="${href}"`);
  });
});

it('a link to the site by its own address is one though the site runs on a machine of its own', () => {
  const hosts = ownHosts(['http://127.0.0.1:1337'], 'http://localhost:4321');
  const text = '[News](http://localhost:4321/news/) [x](http://localhost:4322/)';
  const html = renderMarkdown(text, {
    hosts,
    level: 2,
    tableLabel: '',
    siteLink: (address) => address,
    uploads: { link: () => null, picture: () => null },
  });
  expect(html).toBe('<p><a href="/news/">News</a> <a>x</a></p>\n');
});

it('a link to the site by its own address becomes one within the site, and never leaves it', () => {
  expect(render('[News](https://pilot.example.org/news/?a=1#b)')).toBe(
    '<p><a href="/news/?a=1#b">News</a></p>\n',
  );
  expect(render('[x](https://pilot.example.org//evil.example/)')).toBe(
    '<p><a href="/evil.example/">x</a></p>\n',
  );
});

describe('links within the site', () => {
  const siteLink = (address: string): string | null =>
    address === '/news/old/?a=1#b' ? '/news/new/?a=1' : null;
  const rendered = (markdown: string, awayFrom?: string): string =>
    render(markdown, uploads, 2, { siteLink, ...(awayFrom !== undefined && { awayFrom }) });

  it.each([
    '/news/old/?a=1#b',
    'news/old/?a=1#b',
    '../news/./old/?a=1#b',
    'https://pilot.example.org/news/old/?a=1#b',
    'https://PILOT.example.org:443//news/old/?a=1#b',
  ])('lead from the root, to where the site says: %s', (address) => {
    expect(rendered(`[Old](${address})`)).toBe('<p><a href="/news/new/?a=1">Old</a></p>\n');
    expect(rendered(`[Old](${address})`, 'https://pilot.example.org')).toBe(
      '<p><a href="https://pilot.example.org/news/new/?a=1">Old</a></p>\n',
    );
  });

  it.each([
    '/news/never/',
    'https://pilot.example.org/news/never/',
    'www.them.example',
    '?a=1',
    '/.//them.example/',
    ' ',
    '',
  ])('keep their words only where there is nothing: "%s"', (address) => {
    expect(rendered(`<a href="${address}">Words</a>`)).toBe('<p><a>Words</a></p>\n');
  });
});

describe('for those who read away from the site', () => {
  const away = (markdown: string): string =>
    render(markdown, uploads, 2, { awayFrom: 'https://pilot.example.org' });

  it.each([
    ['a page', '[a](/news/)', 'https://pilot.example.org/news/'],
    [
      'a page by its address',
      '[a](https://pilot.example.org/news/)',
      'https://pilot.example.org/news/',
    ],
    ['a file', '[a](/uploads/note.pdf)', 'https://pilot.example.org/files/aa/note.pdf'],
    ['an e-mail address', '[a](mailto:a@example.org)', 'mailto:a@example.org'],
  ])('a link to %s is absolute', (_, markdown, href) => {
    expect(away(markdown)).toBe(`<p><a href="${href}">a</a></p>\n`);
  });

  it('a picture is absolute, in the one form that every reader can show', () => {
    expect(away('![A](/uploads/map.png)')).toBe(
      '<p><img src="https://pilot.example.org/files/bb/map.jpg" width="640" height="480" alt="A" /></p>\n',
    );
  });

  it('a table is a table and no more', () => {
    expect(away('|a|\n|-|\n|b|')).toMatch(/^<table>/);
  });
});
