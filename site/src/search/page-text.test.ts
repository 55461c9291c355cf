import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const page = (main: string): string =>
  `<!doctype html><html lang="en"><body><header>Site</header><main id="content">${main}</main><footer>Foot</footer></body></html>`;

it('reads the heading and the words of the main part, a line a block', () => {
  const html = page(
    '<p>News</p><h1>Nine <em>regions</em></h1><p>They <a href="/x/">sign</a> up.</p><p>In May.<br>All.</p>',
  );
  expect(pageText(html)).toEqual({
    title: 'Nine regions',
    language: null,
    text: 'News\nThey sign up.\nIn May.\nAll.',
    slides: [],
  });
});

it('leaves out what leads elsewhere, is only seen, or lists other entries', () => {
  const html = page(
    '<h1>A</h1><nav>On this page</nav><div aria-hidden="true">12</div><ul data-unsearched><li>Other</li></ul><svg><title>x</title></svg><script>y</script><p>Own</p>',
  );
  expect(pageText(html).text).toBe('Own');
});

it('keeps apart links that stand in a row', () => {
  const html = page('<h1>A</h1><p><a href="/x/">Data</a><a href="/y/">Care</a></p>');
  expect(pageText(html).text).toBe('Data Care');
});

it('knows the language of a foreign page', () => {
  expect(pageText(page('<h1 lang="de">Bericht</h1>')).language).toBe('de');
});

it('reads characters that are written as entities', () => {
  expect(pageText(page('<h1>R&amp;D</h1><p>caf&eacute;&nbsp;3</p>'))).toMatchObject({
    title: 'R&D',
    text: 'café 3',
  });
});

describe('slides', () => {
  it('of which there is no picture are read with their lists and tables', () => {
    const html = page(
      '<h1>Deck</h1><ol><li id="slide-3"><div lang="en"><h3>Goals</h3><ul><li>One</li><li>Two</li></ul><div role="group" tabindex="0"><table><tbody><tr><td>Region</td><td>Year</td></tr></tbody></table></div></div><a href="#slide-3">Slide 3</a></li></ol>',
    );
    expect(pageText(html).slides).toEqual([{ number: 3, text: 'Goals\nOne\nTwo\nRegion\nYear' }]);
  });

  it('are read each by itself, without what stands around their words', () => {
    const html = page(
      '<h1>Deck</h1><p>About it</p><ol><li id="slide-1"><img alt="x"><a href="#slide-1">Slide 1</a><details><summary>Text</summary><p>Patients\nfirst</p><p>Then data</p></details></li><li id="slide-2"></li></ol><div role="group" data-unsearched>Slide 1 of 2</div><p>After</p>',
    );
    expect(pageText(html)).toMatchObject({
      text: 'About it\nAfter',
      slides: [{ number: 1, text: 'Patients first\nThen data' }],
    });
  });
});
