import { expect, it } from 'vitest';
import { slices } from './list-slices.ts';

it('cuts a list into pages that know their number', () => {
  expect(slices(['a', 'b', 'c'], 2)).toEqual([
    { data: ['a', 'b'], currentPage: 1, lastPage: 2 },
    { data: ['c'], currentPage: 2, lastPage: 2 },
  ]);
});

it('has no page more for a list that just fits', () => {
  expect(slices(['a', 'b'], 2)).toEqual([{ data: ['a', 'b'], currentPage: 1, lastPage: 1 }]);
});

it('gives an empty list one page, which says so', () => {
  expect(slices([], 2)).toEqual([{ data: [], currentPage: 1, lastPage: 1 }]);
});
