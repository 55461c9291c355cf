import { expect, it } from 'vitest';
import { sitemapView } from './sitemap-view.ts';

it('names pages with the time of their last change, where it is known, and nothing that is no page', () => {
  const updatedAt = '2026-01-15T08:00:00.000Z';
  expect(
    sitemapView([
      { path: '/', updatedAt: null },
      { path: '/404.html', updatedAt: null },
      { path: '/events/feed.xml', updatedAt: null },
      { path: '/news/nine-regions/', updatedAt },
    ]),
  ).toEqual([{ url: '/' }, { url: '/news/nine-regions/', lastmod: updatedAt }]);
});
