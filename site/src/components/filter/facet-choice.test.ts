import { describe, expect, it } from 'vitest';
import type { FacetIndex } from './facet-choice.ts';
import { addressOf, choiceIn, countWith, placesOf, toggled } from './facet-choice.ts';

const INDEX: FacetIndex = [
  ['a', { topic: ['data'], year: ['2026'] }],
  ['b', { topic: ['data', 'care'], year: ['2025'] }],
  ['c', { year: ['2026'] }],
  ['d', { topic: ['care'], year: ['2026'] }],
];

describe('an address', () => {
  it('holds the choice and gives it back', () => {
    const choice = { topic: 'data', year: '2026' };
    const address = addressOf('/events/', choice);
    expect(address).toBe('/events/?topic=data&year=2026');
    expect(choiceIn(new URL(address, 'https://example.org').search, ['topic', 'year'])).toEqual(
      choice,
    );
  });

  it('is that of the whole list where nothing is chosen', () => {
    expect(addressOf('/events/', {})).toBe('/events/');
  });

  it('may say things that no facet is about', () => {
    expect(choiceIn('?utm_source=x&topic=&year=2026', ['topic', 'year'])).toEqual({ year: '2026' });
  });
});

it('takes a value that is chosen again out, and puts another in its place', () => {
  expect(toggled({ topic: 'data' }, 'topic', 'data')).toEqual({});
  expect(toggled({ topic: 'data', year: '2026' }, 'topic', 'care')).toEqual({
    topic: 'care',
    year: '2026',
  });
});

it('counts what a value would leave beside the other facets, and not beside its own', () => {
  const choice = { topic: 'data', year: '2026' };
  expect(countWith(INDEX, choice, 'topic', 'care')).toBe(1);
  expect(countWith(INDEX, choice, 'year', '2025')).toBe(1);
  expect(countWith(INDEX, {}, 'year', '2026')).toBe(3);
});

describe('entries that fit', () => {
  it('are looked for on the pages of the facet that has the fewest', () => {
    expect(placesOf(INDEX, { year: '2026', topic: 'data' }, 1)).toEqual({
      slugs: ['a'],
      facet: 'topic',
      pages: [1],
    });
  });

  it('are read only from pages that hold some of them', () => {
    expect(placesOf(INDEX, { year: '2026' }, 2)).toEqual({
      slugs: ['a', 'c', 'd'],
      facet: 'year',
      pages: [1, 2],
    });
    expect(placesOf(INDEX, { topic: 'care', year: '2026' }, 1)?.pages).toEqual([2]);
  });

  it.each([
    // The first page of a list holds the rest: up to one and a half times the size, or half of it.
    [30, 29, 1],
    [36, 11, 1],
    [36, 12, 2],
    [60, 36, 3],
  ])('of a list of %i: number %i is on page %i', (length, wanted, page) => {
    const index = Array.from({ length }, (_, at): FacetIndex[number] => [
      String(at),
      { year: ['2026'], kind: [at === wanted ? 'one' : 'other'] },
    ]);
    const others = Array.from({ length }, (): FacetIndex[number] => ['x', { kind: ['one'] }]);
    expect(placesOf([...index, ...others], { kind: 'one', year: '2026' }, 24)).toEqual({
      slugs: [String(wanted)],
      facet: 'year',
      pages: [page],
    });
  });

  it('are on no page where nothing fits, or there is no such value', () => {
    expect(placesOf(INDEX, { topic: 'care', year: '2024' }, 2)?.pages).toEqual([]);
    expect(placesOf(INDEX, { topic: 'nothing' }, 2)?.slugs).toEqual([]);
  });

  it('are asked for only where something is chosen', () => {
    expect(placesOf(INDEX, {}, 2)).toBeNull();
  });
});
