import { expect, it } from 'vitest';
import { sitemapView } from './sitemap-view.ts';

it('names pages with the time of their last change, where it is known, and nothing that is not to be found', () => {
  const updatedAt = '2026-01-15T08:00:00.000Z';
  expect(
    sitemapView([
      { path: '/', updatedAt: null, isIndexed: true },
      { path: '/404.html', updatedAt: null, isIndexed: false },
      { path: '/presentations/deck/download/', updatedAt, isIndexed: false },
      { path: '/news/nine-regions/', updatedAt, isIndexed: true },
    ]),
  ).toEqual([{ url: '/' }, { url: '/news/nine-regions/', lastmod: updatedAt }]);
});
