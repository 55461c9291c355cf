import { describe, expect, it } from 'vitest';
import { drawOnce } from '../artwork/artwork.ts';
import { PAPERS } from '../files.ts';
import { readPdf } from '../testing/read-pdf.ts';

const draw = drawOnce();

describe.each(Object.values(PAPERS))('the paper $name', ({ make }) => {
  it('has two to six pages of A4 with real text', async () => {
    const { pages } = await readPdf(await make(draw));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(6);
    for (const { text, width, height } of pages) {
      expect(text.length).toBeGreaterThan(200);
      expect([width, height]).toEqual([595, 842]);
    }
  });

  it('says on every page that it is sample material', async () => {
    const { pages } = await readPdf(await make(draw));
    for (const { text } of pages) expect(text).toContain('Sample material');
  });

  it('has headings, and describes its pictures', async () => {
    const { pages } = await readPdf(await make(draw));
    expect(pages[0]?.roles).toContain('H1');
    expect(pages.flatMap(({ alternatives }) => alternatives)).toHaveLength(1);
  });

  it('has the same bytes each time', async () => {
    expect((await make(draw)).equals(await make(draw))).toBe(true);
  });
});
