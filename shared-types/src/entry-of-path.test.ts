import { describe, expect, it } from 'vitest';
import { entryOfPath, mayBeThere } from './entry-of-path.ts';
import { entryAddresses, FEED_FORMATS, PAGED_TYPES, paths } from './paths.ts';

it.each(PAGED_TYPES)('the page of a %s is that of the entry', (type) => {
  expect(entryOfPath(paths.entry(type, 'one-two'))).toEqual({ type, slug: 'one-two' });
});

describe('what lies below the page of an entry', () => {
  const pilot = { type: 'pilot', slug: 'health' } as const;
  it.each([
    [paths.download('deck'), { type: 'presentation', slug: 'deck' }],
    [paths.eventCalendar('plenary'), { type: 'event', slug: 'plenary' }],
    [paths.timeline('health'), pilot],
    [paths.eventFeed(pilot), pilot],
    [paths.calendar(pilot), pilot],
    ['/events/plenary', { type: 'event', slug: 'plenary' }],
    ['/events/plenary/index.html', { type: 'event', slug: 'plenary' }],
    ['/privacy/index.html', { type: 'page', slug: 'privacy' }],
    ['/events/plen%61ry/', { type: 'event', slug: 'plenary' }],
    ['/events/Plenary_/', { type: 'event', slug: 'Plenary_' }],
    ['/events/100%/', { type: 'event', slug: '100%' }],
  ])('%s belongs to it', (path, entry) => {
    expect(entryOfPath(path)).toEqual(entry);
  });
});

it.each([
  paths.home(),
  paths.list('article'),
  paths.list('article', 2),
  paths.pastEvents(),
  paths.facet('event', 'kind', 'webinar'),
  paths.facets('presentation'),
  paths.search(),
  paths.subscribe(),
  paths.style(),
  paths.searchIndex(),
  paths.notFound(),
  paths.gone(),
  paths.robots(),
  paths.sitemap(),
  ...FEED_FORMATS.map((format) => paths.feed('event', format)),
  paths.feed(null),
  paths.upcomingFeed(),
  paths.calendar(),
  paths.shareImage('event', 'abc'),
  paths.file('0123456789abcdef', 'slides.pdf'),
  '/topics/',
  '/_astro/page.css',
  '/favicon.svg',
  '/2024/',
  '/news/index.html',
])('%s is that of no entry', (path) => {
  expect(entryOfPath(path)).toBeNull();
});

describe('at an address that belongs to an entry', () => {
  const isThere = (path: string): boolean => {
    const entry = entryOfPath(path);
    return entry !== null && mayBeThere(path, entry);
  };

  it.each(PAGED_TYPES.flatMap((type) => entryAddresses(type, 'one-two', 3)))(
    'there may be something: %s',
    (path) => {
      expect(isThere(path)).toBe(true);
      if (path.endsWith('/')) {
        expect(isThere(path.slice(0, -1))).toBe(true);
        expect(isThere(`${path}index.html`)).toBe(true);
      }
    },
  );

  it.each([
    '/events/plenary/nonsense/',
    '/events/plenary/download/',
    '/presentations/deck/event.ics',
    '/presentations/deck/slides/1/',
    '/presentations/deck/slides/',
    '/events/plenary/slides/2/',
    '/regions/flanders/timeline/',
    '/pilots/health/events/',
    '/topics/ethics/feed.xml',
    '/about/team/',
    '/events//plenary/',
  ])('there is nothing: %s', (path) => {
    expect(entryOfPath(path)).not.toBeNull();
    expect(isThere(path)).toBe(false);
  });
});
