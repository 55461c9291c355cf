import { describe, expect, it } from 'vitest';
import { smallSite } from '../testing/small-site.ts';
import type { WholeSite } from '../whole-site.ts';
import { SITE_CHECKS } from './site-checks.ts';

type Paths = Parameters<typeof smallSite>[0];

/** A site with nothing wrong: each test breaks one thing. */
const SOUND: Paths = {
  '/': { links: ['/news/', '/events/', '/feed.xml', '/_astro/a.css'], ids: ['content'] },
  '/feed.xml': { links: ['/news/a/'], items: 1 },
  '/sitemap.xml': { links: ['/', '/news/', '/news/a/', '/events/', '/events/e/', '/about/'] },
  '/about/': { entry: 'page pa01', heading: 'About' },
  '/pagefind/p1/pagefind-entry.json': { links: ['/news/a/', '/events/e/', '/about/'] },
  '/news/': { links: ['/news/a/'] },
  '/news/feed.xml': { links: ['/news/a/'], items: 1 },
  '/news/a/': {
    entry: 'article ar01',
    heading: 'An article',
    published: '2026-05-01T00:00:00.000Z',
    links: ['/', '/events/e/#when', '/files/1/a.pdf#page=2', '/about'],
  },
  '/events/': { links: ['/events/past/'] },
  '/events/past/': { links: ['/events/e/'] },
  '/events/calendar.ics': { links: ['/events/e/'], items: 1 },
  '/events/e/': {
    entry: 'event ev01',
    heading: 'Plenary',
    ids: ['when', 'caf\u00e9'],
    ends: '2026-06-02',
    links: ['/events/e/event.ics', '/events/e/#caf%C3%A9', '/events/e/#top', '/old/'],
  },
  '/events/e/event.ics': { entry: 'event ev01' },
};
const AROUND: Partial<WholeSite> = {
  files: new Set(['/_astro/a.css', '/files/1/a.pdf']),
  redirects: new Map([
    ['/old/', '/older/'],
    ['/older/', '/news/a/'],
    ['/gone/', null],
    ['/download/', '/files/1/a.pdf'],
  ]),
  published: [
    { type: 'article', documentId: 'ar01' },
    { type: 'event', documentId: 'ev01' },
    { type: 'page', documentId: 'pa01' },
    { type: 'person', documentId: 'pe01' },
    { type: 'site', documentId: 'si01' },
  ],
};

const problems = (paths: Paths, around: Partial<WholeSite> = {}) => {
  const site = smallSite({ ...SOUND, ...paths }, { ...AROUND, ...around });
  return SITE_CHECKS.flatMap((check) => check(site));
};
const texts = (paths: Paths, around: Partial<WholeSite> = {}): string[] =>
  problems(paths, around).map(({ text }) => text);

/** The same site without one of its paths. */
const without = (path: string): string[] => {
  const rest = Object.fromEntries(Object.entries(SOUND).filter(([other]) => other !== path));
  const site = smallSite(rest, AROUND);
  return SITE_CHECKS.flatMap((check) => check(site)).map(({ text }) => text);
};

it('finds nothing wrong with a sound site', () => {
  expect(problems({})).toEqual([]);
});

it('misses a file that the release names', () => {
  expect(texts({ '/events/e/event.ics': { entry: 'event ev01', isMissing: true } })).toEqual([
    '/events/e/event.ics is named in release.json, and there is no file for it.',
  ]);
});

describe('a link', () => {
  const article = (link: string): Paths => ({
    '/news/a/': { ...SOUND['/news/a/'], links: [link] },
  });

  it('that leads nowhere is told with its entry and what to do', () => {
    expect(problems(article('/nowhere/'))).toEqual([
      {
        type: 'article',
        documentId: 'ar01',
        title: 'An article',
        field: null,
        text: '/news/a/ leads to /nowhere/: there is nothing at that address.',
        remedy:
          'Correct or remove the link in this entry, or publish what it leads to. If the link is not in this entry, tell whoever runs the site.',
      },
    ]);
  });

  it.each([
    ['/files/1/b.pdf', 'there is nothing at that address'],
    ['/events/e/#where', 'that page has no part "where"'],
    ['/events/e#where', 'that page has no part "where"'],
    ['/files', 'there is nothing at that address'],
  ])('to %s is broken', (link, why) => {
    expect(texts(article(link))).toEqual([`/news/a/ leads to ${link}: ${why}.`]);
  });

  it.each(['/gone/', '/download/', '/events/e/#:~:text=x', '/events/e/#%', '/events/e'])(
    'to %s is judged by what is there',
    (link) => {
      expect(texts(article(link))).toEqual(
        link === '/events/e/#%'
          ? ['/news/a/ leads to /events/e/#%: that page has no part "%".']
          : [],
      );
    },
  );

  it('that a feed repeats is told first of the entry that can be mended', () => {
    const links = ['/nowhere/'];
    const repeated = { '/feed.xml': { links }, ...article('/nowhere/') };
    const told = problems(repeated).filter(({ text }) => text.includes(' leads to '));
    expect(told.map(({ documentId }) => documentId)).toEqual(['ar01', null]);
  });

  it('that is broken on every page is told on three of them and counted on the others', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`/p${String(index)}.html`, { links: ['/x/'] }]),
    );
    expect(texts(many)).toEqual([
      '/p0.html leads to /x/: there is nothing at that address.',
      '/p1.html leads to /x/: there is nothing at that address.',
      '/p2.html leads to /x/: there is nothing at that address. So do 7 other pages.',
    ]);
  });
});

describe('a published entry', () => {
  it('must have a page', () => {
    const published = [...(AROUND.published ?? []), { type: 'topic', documentId: 'to9' } as const];
    expect(problems({}, { published })).toEqual([
      {
        type: 'topic',
        documentId: 'to9',
        title: null,
        field: null,
        text: 'It is published and has no page on the new site.',
        remedy: expect.stringMatching(/^Publish it again\. /) as string,
      },
    ]);
  });

  it('is the only one that has', () => {
    const published = (AROUND.published ?? []).filter(({ type }) => type !== 'event');
    expect(texts({}, { published })).toEqual([
      '/events/e/ is the page of an entry that is not published.',
    ]);
  });

  it('is not compared where nobody could be asked', () => {
    expect(texts({}, { published: null })).toEqual([]);
  });

  it('must be in the list of its section', () => {
    expect(texts({ '/events/past/': {} })).toEqual(['/events/e/ is not in the list /events/.']);
    expect(texts({ '/news/': {} })).toEqual(['/news/a/ is not in the list /news/.']);
  });

  it('must be in the list itself, and not only where it is narrowed down', () => {
    const narrowed: Paths = {
      '/events/past/': {},
      '/events/kind/plenary/': { links: ['/events/e/'] },
    };
    expect(texts(narrowed)).toEqual(['/events/e/ is not in the list /events/.']);
    expect(texts({ '/events/past/': {}, '/events/past/2/': { links: ['/events/e/'] } })).toEqual(
      [],
    );
  });

  it('must be in the sitemap', () => {
    const links = SOUND['/sitemap.xml']?.links?.filter((link) => link !== '/about/') ?? [];
    expect(problems({ '/sitemap.xml': { links } })).toMatchObject([
      { type: 'page', documentId: 'pa01', text: '/about/ is not in /sitemap.xml.' },
    ]);
    expect(without('/sitemap.xml')).toHaveLength(3);
  });

  it('must be in the feed of its section once its date has come, unless that may be full', () => {
    const missing = '/news/a/ is not in /news/feed.xml, so those who follow it do not hear of it.';
    expect(texts({ '/news/feed.xml': { items: 49 } })).toEqual([missing]);
    expect(texts({ '/news/feed.xml': { items: 50 } })).toEqual([]);
    const later = { ...SOUND['/news/a/'], published: '2026-06-01T00:00:00.001Z' };
    expect(texts({ '/news/feed.xml': { items: 1 }, '/news/a/': later })).toEqual([]);
  });

  it('must be in a feed that holds it in another format, or as one that is to come', () => {
    const event = (feed: string): string =>
      `/events/e/ is not in ${feed}, so those who follow it do not hear of it.`;
    const full = { links: ['/events/e/'], items: 50 };
    expect(texts({ '/events/feed.atom': full, '/events/feed.json': { items: 49 } })).toEqual([
      event('/events/feed.json'),
    ]);
    expect(
      texts({ '/events/upcoming.xml': { links: ['/events/e/'] }, '/events/feed.xml': {} }),
    ).toEqual([event('/events/feed.xml')]);
    expect(texts({ '/feed.atom': { links: ['/events/e/'], items: 50 } })).toEqual([
      event('/feed.xml'),
    ]);
    expect(texts({ '/events/feed.xml': {} })).toEqual([]);
  });

  it('must be in the calendar until it is over', () => {
    const missing =
      '/events/e/ is not in /events/calendar.ics, so those who follow it do not hear of it.';
    expect(texts({ '/events/calendar.ics': {} })).toEqual([missing]);
    const over = { ...SOUND['/events/e/'], ends: '2026-05-31' };
    expect(texts({ '/events/calendar.ics': {}, '/events/e/': over })).toEqual([]);
  });
});

it('keeps everything but pages of the site out of the sitemap', () => {
  const links = [...(SOUND['/sitemap.xml']?.links ?? []), '/feed.xml', '/old/'];
  expect(texts({ '/sitemap.xml': { links } })).toEqual([
    '/sitemap.xml names /feed.xml, which is no page of the site.',
    '/sitemap.xml names /old/, which is no page of the site.',
  ]);
});

it('follows redirects to their end', () => {
  const redirects = new Map([
    ...(AROUND.redirects ?? []),
    ['/a/', '/b/'],
    ['/b/', '/a/'],
    ['/c/', '/nothing/'],
  ] as const);
  expect(texts({}, { redirects })).toEqual([
    'The redirect of /a/ comes back to /a/.',
    'The redirect of /b/ comes back to /b/.',
    'The redirect of /c/ leads to /nothing/, where there is nothing.',
  ]);
});

describe('the search', () => {
  const index = (...links: string[]): Paths => ({ '/pagefind/p1/pagefind-entry.json': { links } });

  it('finds the page of every entry, whichever part of its index has it', () => {
    expect(texts(index('/news/a/', '/events/e/'))).toEqual([
      '/about/ is not in the index of the search.',
    ]);
    const parts = {
      ...index('/news/a/'),
      '/pagefind/p2/pagefind-entry.json': { links: ['/events/e/', '/about/'] },
    };
    expect(texts(parts)).toEqual([]);
  });

  it('need not find a page that only leads to a file, nor slides that are found with the first ones', () => {
    expect(texts({ '/news/a/download/': { entry: 'article ar01' } })).toEqual([]);
    expect(texts({ '/news/a/slides/2/': { entry: 'article ar01' } })).toEqual([]);
  });

  it('leads to slides on whichever page they are', () => {
    const further = {
      '/events/e/slides/2/': { entry: 'event ev01', ids: ['slide-9'] },
      '/events/e/slides/4/': { entry: 'event ev01', ids: ['slide-40'] },
    };
    const found = index(
      '/news/a/',
      '/events/e/',
      '/about/',
      '/events/e/#slide-9',
      '/events/e/#slide-40',
    );
    expect(texts({ ...further, ...found })).toEqual([
      '/pagefind/p1/pagefind-entry.json leads to /events/e/#slide-40: that page has no part "slide-40".',
    ]);
  });

  it('leads to pages that are there, and to parts that they have', () => {
    const links = [
      '/news/a/',
      '/events/e/#when',
      '/about/',
      '/events/e/',
      '/events/e/#slide-9',
      '/away/',
    ];
    expect(texts(index(...links))).toEqual([
      '/pagefind/p1/pagefind-entry.json leads to /events/e/#slide-9: that page has no part "slide-9".',
      '/pagefind/p1/pagefind-entry.json leads to /away/: there is nothing at that address.',
    ]);
  });
});
