import { expect, it } from 'vitest';
import { releasedFile, releaseSchema } from './release.ts';

it.each([
  ['/', 'index.html'],
  ['/news/nine-regions/', 'news/nine-regions/index.html'],
  ['/404.html', '404.html'],
  ['/events/feed.xml', 'events/feed.xml'],
])('serves %s from %s', (path, file) => {
  expect(releasedFile(path)).toBe(file);
});

it('accepts what the site writes, and no path that leaves the release', () => {
  const release = {
    revision: 'r',
    log: { count: 0, last: null },
    code: 'c',
    moment: '2026-02-01T09:00:00.000Z',
    nextChange: null,
    paths: { '/news/a/': { entry: { type: 'article', documentId: 'ar01' }, key: 'k' } },
  };
  expect(releaseSchema.parse(release)).toEqual(release);
  const foreign = { ...release, paths: { 'news/a/': { entry: null, key: 'k' } } };
  expect(releaseSchema.safeParse(foreign).success).toBe(false);
});
