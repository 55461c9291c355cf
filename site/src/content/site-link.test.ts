import { describe, expect, it } from 'vitest';
import { siteLinkTo } from './site-link.ts';

/** Slides, by the page they are on. */
const PLACES = new Map([
  ['slide-2', '/decks/a/'],
  ['slide-4', '/decks/a/slides/2/'],
]);
const siteLink = siteLinkTo({
  paths: new Set([
    ...['/', '/news/', '/news/new/', '/decks/a/', '/decks/a/slides/2/'],
    ...['/events/feed.xml', '/files/ab/a.pdf'],
  ]),
  moved: new Map([
    ['/news/old/', '/news/new/'],
    ['/events/old.xml', '/events/feed.xml'],
    ['/decks/old/', '/decks/a/'],
  ]),
  placeOf: (path, id) => (path.startsWith('/decks/a/') ? (PLACES.get(id) ?? null) : null),
});

describe('an address within the site', () => {
  it.each([
    ['/news/new/', '/news/new/'],
    ['/news/new', '/news/new/'],
    ['/news/new/index.html', '/news/new/'],
    ['/index.html', '/'],
    ['/news/n%65w/', '/news/new/'],
    ['/', '/'],
    ['/events/feed.xml', '/events/feed.xml'],
  ])('leads to the page or file that is there: %s', (address, there) => {
    expect(siteLink(address)).toBe(there);
  });

  it.each([
    '/news/never/',
    '/news/ne',
    '/News/',
    '/events/feed.xml/',
    '/files/cd/a.pdf',
    '/news/new/index.htm',
    '/100%/',
  ])('leads nowhere where nothing is: %s', (address) => {
    expect(siteLink(address)).toBeNull();
    expect(siteLink(`${address}?a=1#b`)).toBeNull();
  });

  it.each([
    ['/news/old/', '/news/new/'],
    ['/news/old', '/news/new/'],
    ['/events/old.xml', '/events/feed.xml'],
    ['/decks/old/?a=1#slide-2', '/decks/a/?a=1#slide-2'],
  ])('leads to where the page is now: %s', (address, now) => {
    expect(siteLink(address)).toBe(now);
  });

  it('keeps its query', () => {
    expect(siteLink('/news?a=1&b=/x?y')).toBe('/news/?a=1&b=/x?y');
  });

  it.each([
    ['/decks/a/#slide-2', '/decks/a/#slide-2'],
    ['/decks/a#slide-2', '/decks/a/#slide-2'],
    ['/decks/a/#slide-9', '/decks/a/'],
    ['/news/#slide-2', '/news/'],
    ['/news/#', '/news/'],
    ['/news/#Top', '/news/#Top'],
    ['/files/ab/a.pdf#page=2', '/files/ab/a.pdf#page=2'],
  ])('keeps its fragment only where that is sure to be there: %s', (address, kept) => {
    expect(siteLink(address)).toBe(kept);
  });

  it.each([
    ['/decks/a/?a=1#slide-4', '/decks/a/slides/2/?a=1#slide-4'],
    ['/decks/old/#slide-4', '/decks/a/slides/2/#slide-4'],
    ['/decks/a/slides/2/#slide-2', '/decks/a/#slide-2'],
  ])('leads to the page on which that is: %s', (address, place) => {
    expect(siteLink(address)).toBe(place);
  });
});
