import { expect, it } from 'vitest';
import { keyOf } from './key.ts';

it('is the same for equal values and short enough to read', () => {
  const key = keyOf({ title: 'Plenary', topics: ['data'] });
  expect(keyOf({ title: 'Plenary', topics: ['data'] })).toBe(key);
  expect(key).toMatch(/^[\w-]{22}$/);
});

it.each([
  [{ title: 'Plenary' }, { title: 'Plenary ' }],
  [{ topics: ['a', 'b'] }, { topics: ['b', 'a'] }],
  [{ end: null }, {}],
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
])('differs for %j and %j', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});
