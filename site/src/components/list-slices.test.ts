import { expect, it } from 'vitest';
import { slices } from './list-slices.ts';

const SIZE = 4;
const list = (length: number) => Array.from({ length }, (_, index) => length - index);
const lengths = (length: number) => slices(list(length), SIZE).map(({ data }) => data.length);

it('cuts a list into pages that know their number', () => {
  expect(slices(['a', 'b', 'c'], 2)).toEqual([
    { data: ['a'], currentPage: 1, lastPage: 2 },
    { data: ['b', 'c'], currentPage: 2, lastPage: 2 },
  ]);
});

it.each([
  [1, [1]],
  [4, [4]],
  [5, [5]],
  [6, [2, 4]],
  [8, [4, 4]],
  [9, [5, 4]],
  [13, [5, 4, 4]],
])('has the rest of %i entries on the first page', (length, pages) => {
  expect(lengths(length)).toEqual(pages);
});

it('has each entry once, in the order of the list', () => {
  for (let length = 0; length < 30; length += 1) {
    expect(slices(list(length), SIZE).flatMap(({ data }) => data)).toEqual(list(length));
  }
});

it('changes the first page alone by a new entry, until that is cut in two', () => {
  const [, ...before] = slices(list(10), SIZE);
  const [, ...after] = slices(list(11), SIZE);
  expect(before).toHaveLength(2);
  expect(after).toEqual(before);
});

it('gives an empty list one page, which says so', () => {
  expect(slices([], 2)).toEqual([{ data: [], currentPage: 1, lastPage: 1 }]);
});
