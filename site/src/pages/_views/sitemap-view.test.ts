import { expect, it } from 'vitest';
import { sitemapView } from './sitemap-view.ts';

it('names pages with the time of their last change, where it is known, and nothing that is not to be found', () => {
  const updatedAt = '2026-01-15T08:00:00.000Z';
  const page = { updatedAt, picture: null, isIndexed: true };
  const pages = [
    { ...page, path: '/', updatedAt: null },
    { ...page, path: '/404.html', updatedAt: null, isIndexed: false },
    { ...page, path: '/presentations/deck/download/', isIndexed: false },
    { ...page, path: '/news/nine-regions/' },
    { ...page, path: '/news/plenary/', picture: '/files/1/room.jpg' },
  ];
  expect(sitemapView(pages, new URL('https://pilot.example'))).toEqual([
    { url: '/' },
    { url: '/news/nine-regions/', lastmod: updatedAt },
    {
      url: '/news/plenary/',
      lastmod: updatedAt,
      img: [{ url: 'https://pilot.example/files/1/room.jpg' }],
    },
  ]);
});
