import { describe, expect, it } from 'vitest';
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

describe('an entry in a value', () => {
  const row = (title: string) => ({ entry: { documentId: 'ev01', title }, time: '10:00' });

  it('counts with all that it says', () => {
    const key = keyOf([row('Plenary')]);
    expect(keyOf([row('Plenary')])).toBe(key);
    expect(keyOf([row('Webinar')])).not.toBe(key);
    expect(keyOf([{ ...row('Plenary'), time: '11:00' }])).not.toBe(key);
  });

  it('is written once, on however many pages it is shown', () => {
    let written = 0;
    const entry = {
      documentId: 'ev01',
      get title() {
        written += 1;
        return 'Plenary';
      },
    };
    expect(keyOf({ list: [{ entry }] })).toBe(keyOf({ list: [{ entry }] }));
    keyOf({ page: entry });
    expect(written).toBe(1);
  });
});
