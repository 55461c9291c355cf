import { describe, expect, it } from 'vitest';
import { slideParts } from './slide-parts.ts';

/** Words that no compression makes much shorter, and always the same. */
function words(count: number, seed: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state.toString(36);
  }).join(' ');
}
const deck = (count: number, each: number) =>
  Array.from({ length: count }, (_, index) => ({ text: words(each, index + 1) }));
const sizes = (parts: readonly number[], count: number): number[] =>
  parts.map((first, index) => (parts[index + 1] ?? count + 1) - first);

it('leaves a deck of few words on one page', () => {
  expect(slideParts(deck(1, 5))).toEqual([1]);
  expect(slideParts(deck(10, 15))).toEqual([1]);
});

it('leaves many pictures without a word on one page', () => {
  expect(slideParts(Array.from({ length: 50 }, () => ({ text: '' })))).toEqual([1]);
});

describe('a deck of more', () => {
  it('is shared out evenly', () => {
    const [least = 0, ...more] = sizes(slideParts(deck(30, 40)), 30).sort((a, b) => a - b);
    expect(more.length).toBeGreaterThan(0);
    expect((more.at(-1) ?? 0) - least).toBeLessThanOrEqual(1);
  });

  it('is on as many pages as its weight takes, and not on more', () => {
    const pages = (count: number): number => slideParts(deck(count, 40)).length;
    expect(pages(400) / pages(100)).toBeCloseTo(4, 0);
  });

  it('has more of what compresses well on a page', () => {
    const alike = Array.from({ length: 60 }, () => ({ text: words(40, 1) }));
    expect(slideParts(alike).length).toBeLessThan(slideParts(deck(60, 40)).length);
  });
});

it('gives a page of its own to a slide that is too much for any', () => {
  const slides = [{ text: 'One' }, { text: words(2000, 7) }, { text: 'Three' }];
  expect(slideParts(slides)).toEqual([1, 2, 3]);
});

it('counts what stands around the pieces of a slide that was not drawn', () => {
  const paragraphs = Array.from({ length: 300 }, () => ({ kind: 'paragraph' as const, text: '' }));
  const row = { kind: 'row' as const, cells: paragraphs.map(({ text }) => text) };
  for (const blocks of [paragraphs, [row]]) {
    expect(slideParts([1, 2, 3].map(() => ({ text: '', blocks })))).toEqual([1, 2, 3]);
  }
});
