import { expect, it } from 'vitest';
import { TEST_HOSTS } from './testing/render.ts';
import { referencesIn } from './references-in.ts';

it('finds what a text links to and shows, in Markdown and in HTML, and nothing in code', () => {
  const text = [
    '[Note](/uploads/note.pdf) ![Map](/uploads/map.png "Map")',
    '<a href="/uploads/list.xlsx">List</a> <img src="/uploads/photo.jpg">',
    '[Deck](https://cms.example.org/uploads/deck.pdf) [Log in](http://localhost:1337/admin)',
    '[ref]\n\n[ref]: /uploads/ref.pdf',
    '`![](/uploads/code.png)`',
    'https://other.example/uploads/x.png',
    '[News](/news/) <a href="https://pilot.example.org/news/#b">b</a> https://pilot.example.org/',
    '[News](/news/) [below](#below) [Mail](mailto:a@b.example) `[x](/code/)`',
  ].join('\n\n');
  expect(referencesIn(text, TEST_HOSTS)).toEqual({
    uploads: [
      { upload: '/uploads/note.pdf', use: 'download' },
      { upload: '/uploads/map.png', use: 'picture' },
      { upload: '/uploads/list.xlsx', use: 'download' },
      { upload: '/uploads/photo.jpg', use: 'picture' },
      { upload: '/uploads/deck.pdf', use: 'download' },
      { upload: '/uploads/ref.pdf', use: 'download' },
    ],
    links: ['/news/', '/news/#b', '/'],
    undescribed: ['/uploads/photo.jpg'],
    foreignPictures: [],
    unreachable: ['http://localhost:1337/admin'],
  });
});

it('tells of pictures that lie elsewhere', () => {
  expect(referencesIn('![x](https://them.example/uploads/p.png)', TEST_HOSTS)).toEqual({
    uploads: [],
    links: [],
    undescribed: [],
    foreignPictures: ['https://them.example/uploads/p.png'],
    unreachable: [],
  });
});

it('an address that climbs out of the uploads is none', () => {
  expect(referencesIn('[x](/uploads/../admin)', TEST_HOSTS).uploads).toEqual([]);
});
