import { describe, expect, it } from 'vitest';
import type { Block, Deck } from '../slides/slide.ts';
import { deckView, slideViews } from './deck-view.ts';

const deck: Deck = {
  folder: '/files/0123456789abcdef/slides-1',
  slides: 'folders/x/slides.json',
  sha256: '0'.repeat(64),
  slideCount: 2,
  parts: [1],
  cover: { width: 400, height: 225 },
};
const slide = (text: string) => ({ number: 7, text, picture: { width: 1413, height: 2000 } });

describe('a slide', () => {
  it('is shown in two widths, described by what is written on it', () => {
    expect(slideViews(deck, [slide('Where we\nstart')])).toEqual([
      {
        number: 7,
        text: 'Where we\nstart',
        picture: {
          alt: 'Where we start',
          src: '/files/0123456789abcdef/slides-1/7.webp',
          srcset:
            '/files/0123456789abcdef/slides-1/7-half.webp 707w, /files/0123456789abcdef/slides-1/7.webp 1413w',
          width: 1413,
          height: 2000,
        },
        blocks: [],
      },
    ]);
  });

  it('of which there is no picture has its lists, its tables and the pictures on it', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Goals' },
      { kind: 'item', level: 0, text: 'One' },
      { kind: 'item', level: 1, text: 'Two' },
      { kind: 'row', cells: ['a', 'b'] },
      { kind: 'row', cells: ['c', 'd'] },
      { kind: 'picture', name: 'picture-1', width: 801, height: 600, alt: null },
      { kind: 'picture', name: 'picture-1', width: 801, height: 600, alt: '' },
    ];
    const [view] = slideViews(deck, [{ number: 7, text: 'Goals', picture: null, blocks }]);
    const picture = {
      alt: 'Picture on slide 7',
      src: '/files/0123456789abcdef/slides-1/picture-1.webp',
      srcset:
        '/files/0123456789abcdef/slides-1/picture-1-half.webp 401w, /files/0123456789abcdef/slides-1/picture-1.webp 801w',
      width: 801,
      height: 600,
    };
    expect(view?.blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Goals' },
      {
        kind: 'list',
        items: [
          { kind: 'item', level: 0, text: 'One' },
          { kind: 'item', level: 1, text: 'Two' },
        ],
      },
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
      { kind: 'picture', picture },
      { kind: 'picture', picture: { ...picture, alt: '' } },
    ]);
  });

  it.each([
    ['', 'Slide 7, without text'],
    [`${'word '.repeat(40)}end`, `${'word '.repeat(32).trim()}…`],
    ['x'.repeat(400), `${'x'.repeat(160)}…`],
    ['😀'.repeat(100), `${'😀'.repeat(80)}…`],
  ])('is described in a line, at most: %j', (text, alt) => {
    expect(slideViews(deck, [slide(text)])[0]?.picture?.alt).toBe(alt);
  });

  it('that could not be drawn keeps its text', () => {
    const bare = { number: 1, text: 'Where we start', picture: null, blocks: [] };
    expect(slideViews(deck, [bare])).toEqual([bare]);
  });
});

describe('a deck as a whole', () => {
  it('shows its first slide beside the title, and says nothing with it', () => {
    expect(deckView({ deck, deckProblem: null })).toMatchObject({
      slideCount: 2,
      problem: null,
      cover: { alt: '', src: '/files/0123456789abcdef/slides-1/cover.webp', width: 400 },
    });
  });

  it('is another where anything on its slides is', () => {
    const other = { ...deck, sha256: '1'.repeat(64) };
    expect(deckView({ deck: other, deckProblem: null })).not.toEqual(
      deckView({ deck, deckProblem: null }),
    );
  });

  it('has no cover where there are no slides, and says why', () => {
    const view = deckView({ deck: null, deckProblem: 'protected' });
    expect(view).toMatchObject({ slideCount: 0, cover: null, problem: 'protected' });
  });
});
