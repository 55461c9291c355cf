import type { ContentType, Release } from '@pilotpress/shared-types';
import { expect, it } from 'vitest';
import { indexParts } from './index-parts.ts';

function release(pages: Record<string, [type: ContentType, key: string] | null>): Release {
  return {
    revision: 'r',
    log: { count: 0, last: null },
    code: 'c',
    moment: '2026-01-01T00:00:00.000Z',
    nextChange: null,
    paths: Object.fromEntries(
      Object.entries(pages).map(([path, page]) => [
        path,
        { entry: page && { type: page[0], documentId: path }, key: page?.[1] ?? 'list' },
      ]),
    ),
  };
}
const many = (count: number, key: (at: number) => string): Release =>
  release(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `/presentations/p${String(at)}/`,
        ['presentation', key(at)] as [ContentType, string],
      ]),
    ),
  );
const names = (of: Release): string[] => indexParts(of).map(({ name }) => name);

it('has the pages of entries with all their slides, and neither lists nor what only leads to a file', () => {
  const parts = indexParts(
    release({
      '/news/': null,
      '/presentations/a/': ['presentation', 'k1'],
      '/presentations/a/download/': ['presentation', 'k2'],
      '/presentations/a/slides/2/': ['presentation', 'k5'],
      '/presentations/a/slides/3/': ['presentation', 'k6'],
      '/events/e/event.ics': ['event', 'k3'],
      '/events/e/': ['event', 'k4'],
    }),
  );
  expect(parts.map(({ pages }) => pages)).toEqual([
    [
      {
        path: '/presentations/a/',
        type: 'presentation',
        further: ['/presentations/a/slides/2/', '/presentations/a/slides/3/'],
      },
    ],
    [{ path: '/events/e/', type: 'event', further: [] }],
  ]);
});

it('is named by what is in it', () => {
  const before = many(300, () => 'k');
  expect(names(before)).toHaveLength(8);
  expect(names(many(300, () => 'k'))).toEqual(names(before));
});

it('has few parts, however many pages there are, since a search reads all of them', () => {
  expect(names(many(5000, () => 'k'))).toHaveLength(16);
});

it('gives another name to the part of a page that changed, and to no other', () => {
  const before = names(many(300, () => 'k'));
  const after = names(many(300, (at) => (at === 17 ? 'other' : 'k')));
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
});

it('is another for other code', () => {
  const before = many(1, () => 'k');
  expect(names({ ...before, code: 'other' })).not.toEqual(names(before));
});

it('has no part without a page', () => {
  expect(indexParts(release({ '/news/': null }))).toEqual([]);
});
