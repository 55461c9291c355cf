import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

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
    expect(renderMarkdown(markdown)).toBe(html);
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
    const levels = [...renderMarkdown(markdown).matchAll(/<(h\d)>/g)].map(([, level]) => level);
    expect(levels).toEqual(expected);
  });
});

it('a table scrolls by itself, is reached by the keyboard, and aligns by class', () => {
  expect(renderMarkdown('| a | b |\n| :-: | --: |\n| 1 | 2 |')).toBe(
    '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th class="align-center">a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody><tr>\n<td class="align-center">1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody></table></div>\n',
  );
});

it('a link within the page, whose target has no id, keeps its words only', () => {
  expect(renderMarkdown('[below](#below)')).toBe('<p><a>below</a></p>\n');
});

describe('uploads of the CMS', () => {
  it('are linked to where they are published', () => {
    const html = '<p><a href="/files/aa/note.pdf">Note</a></p>\n';
    expect(renderMarkdown('[Note](/uploads/note.pdf)', uploads)).toBe(html);
    expect(renderMarkdown('[Note](/x/../uploads/note.pdf?v=1#page=2)', uploads)).toBe(html);
  });

  it('are shown in the sizes in which they are published, with room kept for them', () => {
    const img = (alt: string) =>
      `<p><img src="/files/bb/map.jpg" srcset="/files/cc/map.webp 320w" sizes="(min-width: 48rem) 44rem, 100vw" width="640" height="480" alt="${alt}" loading="lazy" decoding="async" /></p>\n`;
    expect(renderMarkdown('![The regions](/uploads/map.png)', uploads)).toBe(img('The regions'));
    expect(renderMarkdown('![](/uploads/map.png)', uploads)).toBe(img('A map'));
  });

  it('that are not published leave their words, and never an address of the CMS', () => {
    expect(renderMarkdown('[Note](/uploads/other.pdf) ![Words](/uploads/other.png)', uploads)).toBe(
      '<p><a>Note</a> <span>Words</span></p>\n',
    );
  });
});

it('a picture of another website is not loaded: its words stay, and it is told of', () => {
  const told: string[] = [];
  const html = renderMarkdown('![Words](https://them.example/p.png)', {
    ...uploads,
    foreignPicture: (address) => told.push(address),
  });
  expect(html).toBe('<p><span>Words</span></p>\n');
  expect(told).toEqual(['https://them.example/p.png']);
});
