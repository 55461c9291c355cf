import { beforeAll, describe, expect, it } from 'vitest';
import { drawOnce } from '../artwork/artwork.ts';
import { DECKS } from '../files.ts';
import { readPdf } from '../testing/read-pdf.ts';
import type { ReadPage } from '../testing/read-pdf.ts';
import { readPptx } from '../testing/read-pptx.ts';
import type { ReadShow } from '../testing/read-pptx.ts';
import { TextOverflowError } from './canvas.ts';
import type { Deck } from './deck.ts';
import { drawDeck } from './draw-deck.ts';
import { fourAtOneTable } from './four-at-one-table.ts';
import { fromIdeaToMarket } from './from-idea-to-market.ts';
import { joiningThePilot } from './joining-the-pilot.ts';
import { rulesThatDiffer } from './rules-that-differ.ts';
import { treatmentThatFits } from './treatment-that-fits.ts';

const ALL: readonly Deck[] = [
  treatmentThatFits,
  fourAtOneTable,
  rulesThatDiffer,
  fromIdeaToMarket,
  joiningThePilot,
];
const draw = drawOnce();

describe('the decks', () => {
  it('are at least four, some to read as PDF and some to adapt as PPTX', () => {
    const names = Object.values(DECKS).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThanOrEqual(2);
    expect(names.filter((name) => name.endsWith('.pptx')).length).toBeGreaterThanOrEqual(2);
  });

  it('have the same bytes each time', async () => {
    for (const format of ['pdf', 'pptx'] as const) {
      const first = await drawDeck(joiningThePilot, format, draw);
      expect((await drawDeck(joiningThePilot, format, draw)).equals(first), format).toBe(true);
    }
  });

  it('do not lose a text that is too long for its place', async () => {
    const title = 'A title that goes on and on '.repeat(20);
    const drawn = drawDeck({ ...joiningThePilot, title }, 'pdf', draw);
    await expect(drawn).rejects.toThrow(TextOverflowError);
    await expect(drawn).rejects.toThrow(
      /^"A title that goes on and on .*" needs \d+ points of height and has 220\. Shorten it or set it smaller\.$/,
    );
  });
});

describe.each(ALL)('the deck "$title" as PDF', (deck) => {
  let pages: ReadPage[] = [];
  let title: unknown;
  beforeAll(async () => {
    ({ pages, title } = await readPdf(await drawDeck(deck, 'pdf', draw)));
  });

  it('has eight slides or more, of 16:9', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    for (const { width, height } of pages) expect(width / height).toBeCloseTo(16 / 9, 5);
  });

  it('says on every slide that it is sample material', () => {
    for (const { text } of pages) expect(text).toContain('Sample material');
  });

  it('has a heading and real text on every slide', () => {
    for (const { text, roles } of pages) {
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
      expect(text.length).toBeGreaterThan(90);
    }
  });

  it('has pictures, each with its description', () => {
    const figures = pages.flatMap(({ roles }) => roles.filter((role) => role === 'Figure'));
    const alternatives = pages.flatMap((page) => page.alternatives);
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect(alternatives).toHaveLength(figures.length);
    for (const alternative of alternatives) expect(alternative).toMatch(/^Drawing of /);
  });

  it('is called by its title', () => {
    expect(title).toBe(deck.title);
  });
});

describe.each(ALL)('the deck "$title" as PPTX', (deck) => {
  let show: ReadShow = { slides: [], properties: '', size: [0, 0] };
  beforeAll(async () => {
    show = await readPptx(await drawDeck(deck, 'pptx', draw));
  });

  it('has as many slides as the PDF, of 16:9', async () => {
    const { pages } = await readPdf(await drawDeck(deck, 'pdf', draw));
    expect(show.slides).toHaveLength(pages.length);
    expect(show.size[0] / show.size[1]).toBeCloseTo(16 / 9, 3);
  });

  it('has a title on every slide, and says that it is sample material', () => {
    for (const { title, text } of show.slides) {
      expect(title.length).toBeGreaterThan(4);
      expect(text).toContain('Sample material');
    }
  });

  it('has pictures, each with its description', () => {
    const alternatives = show.slides.flatMap((slide) => slide.alternatives);
    expect(alternatives.length).toBeGreaterThanOrEqual(2);
    for (const alternative of alternatives) expect(alternative).toMatch(/^Drawing of /);
  });

  it('carries no moment of its making', () => {
    const dates = [...show.properties.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([date]) => date);
    expect(dates).toEqual(['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z']);
  });
});
