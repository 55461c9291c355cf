import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedItemOutline } from './outline.ts';
import { MOST_ITEMS, newest } from './newest.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
const item = (id: string, at: string): FeedItemOutline => ({
  id,
  title: id,
  url: 'https://pilot.example.org/',
  published: new Date(at),
  summary: id,
  text: [],
  categories: [],
  image: null,
  enclosure: null,
  event: null,
});

describe('the newest of many', () => {
  it('are those that a look into every history finds', () => {
    const histories = fc.array(fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(histories, (entries) => {
        const told = entries.map((days, entry) =>
          days.map((number, index) => {
            const id = `${String(100 - entry)}-${String(index)}`;
            return { at: day(number), id, outline: () => item(id, day(number)) };
          }),
        );
        const sources = told.map((candidates, entry) => ({
          latest: day(Math.max(...(entries[entry] ?? []))),
          candidates: () => candidates,
        }));
        const expected = told
          .flat()
          .filter(({ at }) => at <= day(9))
          .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
          .slice(0, MOST_ITEMS)
          .map(({ id }) => id);
        expect(newest(sources, new Date(day(9))).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });

  it('are found without a look into what is too old', () => {
    let looked = 0;
    const sources = Array.from({ length: 200 }, (_, number) => ({
      latest: day(number),
      candidates: () => {
        looked += 1;
        return [{ at: day(number), id: String(number), outline: () => item('a', day(number)) }];
      },
    }));
    newest(sources, new Date(day(300)));
    expect(looked).toBe(MOST_ITEMS);
  });
});
