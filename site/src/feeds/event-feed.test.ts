import type { Event } from '@pilotpress/shared-types';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { announcedEvents, upcomingEvents } from './event-feed.ts';
import type { FeedEvent } from './feed-content.ts';
import { filledIn } from './filled-in.ts';
import { rss } from './rss.ts';
import { testDeck, testEvent, testFile, testSite, toHtml } from './testing/feed-fixture.ts';

const site = testSite({ moment: new Date('2026-02-01T09:00:00.000Z') });
const written = async (...entries: FeedEvent[]): Promise<string> =>
  rss(await filledIn(announcedEvents(entries, site, null), toHtml));

/** The feed as an independent reader understands it. */
const read = async (...entries: FeedEvent[]) => parseRssFeed(await written(...entries));

describe('the feed of events', () => {
  it('says what it is, where it lives and which page it belongs to', async () => {
    const feed = await read(testEvent());
    expect(feed).toMatchObject({
      title: 'Events – Regions & Friends',
      link: 'https://pilot.example.org/events/',
      language: 'en',
      lastBuildDate: 'Mon, 05 Jan 2026 09:00:00 GMT',
      docs: 'https://www.rssboard.org/rss-specification',
      ttl: 60,
      image: {
        url: 'https://pilot.example.org/share.png',
        title: 'Events – Regions & Friends',
        link: 'https://pilot.example.org/events/',
        width: 144,
        height: 75,
      },
    });
    expect(feed.description).not.toBe('');
    expect(feed.atom?.links).toEqual([
      {
        href: 'https://pilot.example.org/events/feed.xml',
        rel: 'self',
        type: 'application/rss+xml',
      },
    ]);
  });

  it('has an item for an event: identity that is no address, announcement, date, place and status', async () => {
    const organiser = { name: 'Region One', website: null, email: null };
    const { items } = await read(
      testEvent({ body: 'All *welcome*.', organiser }, { categories: ['Smart Care', 'Data'] }),
    );
    const facts =
      '<p>Confirmed.</p><p>When: Thursday 12 March 2026, 10:00 (Brussels time, CET)</p><p>Where: House of Regions, Brussels, Belgium, and online</p><p>A plenary.</p>';
    expect(items).toEqual([
      {
        title: 'Plenary',
        link: 'https://pilot.example.org/events/plenary/',
        guid: { value: 'tag:network.example.org,2025:event/ev01', isPermaLink: false },
        pubDate: 'Mon, 05 Jan 2026 09:00:00 GMT',
        description: facts,
        content: { encoded: `${facts}<p>All *welcome*.</p>` },
        categories: [{ name: 'Plenary' }, { name: 'Smart Care' }, { name: 'Data' }],
      },
    ]);
    const xml = await written(testEvent({ organiser }));
    expect(xml).toContain(
      '<ev:startdate>2026-03-12T10:00:00+01:00</ev:startdate><ev:location>House of Regions, Brussels, Belgium, and online</ev:location><ev:organizer>Region One</ev:organizer><ev:type>Plenary</ev:type>',
    );
  });

  it('has the full text: how to come, programme, decks and report', async () => {
    const { items } = await read(
      testEvent(
        {
          joiningLink: 'https://meet.example.org/?a=1&b=2',
          registration: {
            link: 'https://register.example.org/',
            opens: null,
            closes: null,
            places: 40,
            fee: 'free',
          },
          programme: [
            {
              date: null,
              time: '10:00',
              title: 'Welcome',
              speakers: [{ name: 'Ada', organisation: null, person: null }],
            },
          ],
          report: 'It went well.',
        },
        {
          presentations: [
            testDeck(),
            testDeck({ title: 'Other', slug: 'other' }, { file: testFile({ name: 'other.pptx' }) }),
          ],
        },
      ),
    );
    const file = 'https://pilot.example.org/files/0123456789abcdef/deck.pdf';
    expect(items?.[0]?.content?.encoded).toContain(
      [
        '<ul><li><a href="https://meet.example.org/?a=1&amp;b=2">Join online</a></li>',
        '<li><a href="https://register.example.org/">Register</a> – 40 places, free</li></ul>',
        '<h2>Programme</h2><ul><li>10:00 Welcome – Ada</li></ul>',
        '<h2>Presentations</h2><ul>',
        '<li><a href="https://pilot.example.org/presentations/deck/">Deck</a> – Ada</li>',
        `<li><a href="${file}">deck.pdf (PDF, 1.2 kB)</a></li>`,
        '<li><a href="https://pilot.example.org/presentations/other/">Other</a> – Ada</li>',
        `<li><a href="${file}">other.pptx (PDF, 1.2 kB)</a></li></ul>`,
        '<h2>What came of it</h2><p>It went well.</p>',
      ].join(''),
    );
    expect(items?.[0]?.enclosures).toEqual([{ url: file, length: 1234, type: 'application/pdf' }]);
  });

  it('does not say how to join an event that is over', async () => {
    const over = { start: '2026-01-20T09:00:00.000Z', joiningLink: 'https://meet.example.org/' };
    expect(await written(testEvent(over))).not.toContain('meet.example.org');
  });

  it.each<[string, string]>([
    ['of digits only', '0012345678901234567890'],
    ['like a number with an exponent', '1e5'],
  ])('keeps an identity %s as it is', async (_, documentId) => {
    const { items } = await read(testEvent({ documentId }));
    expect(items?.[0]?.guid?.value).toBe(`tag:network.example.org,2025:event/${documentId}`);
  });

  it('keeps the identity of an event whose slug, title and time change', async () => {
    const before = await read(testEvent());
    const after = await read(testEvent({ slug: 'other', title: 'Other', start: null }));
    expect(after.items?.[0]?.guid).toEqual(before.items?.[0]?.guid);
  });

  it('keeps the identity of an event when the site moves to another address', () => {
    const [before, after] = ['https://old.example.org', 'https://new.example.org'].map(
      (url) => announcedEvents([testEvent()], { ...site, url }, null).items[0]?.id,
    );
    expect(before).toBe('tag:network.example.org,2025:event/ev01');
    expect(after).toBe(before);
  });

  it.each<[Partial<Event>, string, string]>([
    [
      { eventStatus: 'cancelled', statusNote: 'Too few came.' },
      'Cancelled: Plenary',
      'Cancelled. This event does not take place. Too few came.',
    ],
    [
      { eventStatus: 'postponed' },
      'Postponed: Plenary',
      'Postponed. This event does not take place as planned. A new date will be announced here.',
    ],
    [
      { eventStatus: 'tentative' },
      'Plenary',
      'Save the date. The date is not confirmed yet. Keep it free; details will follow here.',
    ],
  ])('says so when an event is %j', async (fields, title, status) => {
    const { items } = await read(testEvent(fields));
    expect(items?.[0]?.title).toBe(title);
    expect(items?.[0]?.description).toContain(`<p>${status}</p>`);
  });

  it('says of an event without a date and place what is known', async () => {
    const { items } = await read(
      testEvent({ start: null, dateNote: 'Spring 2027', venue: null, attendanceMode: 'online' }),
    );
    expect(items?.[0]?.description).toContain('<p>When: Spring 2027</p><p>Where: Online</p>');
  });

  it('says of the place what the page says: an online event is online, whatever venue it names', async () => {
    const { items } = await read(testEvent({ attendanceMode: 'online' }));
    expect(items?.[0]?.description).toContain('<p>Where: Online</p>');
  });

  it('leaves out what is announced after the moment, and never dates an item into the future', async () => {
    const { items } = await read(
      testEvent({ documentId: 'now', announcedOn: '2026-02-01T09:00:00.000Z' }),
      testEvent({ documentId: 'later', announcedOn: '2026-02-01T09:00:00.001Z' }),
    );
    expect(items?.map(({ guid }) => guid?.value)).toEqual([
      'tag:network.example.org,2025:event/now',
    ]);
  });

  it('holds the newest fifty, newest first, equal ones by documentId', async () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const announcedOn = `2025-01-01T00:${String(Math.floor(index / 2)).padStart(2, '0')}:00.000Z`;
      return testEvent({ documentId: `e${String(index).padStart(2, '0')}`, announcedOn });
    });
    const { items } = await read(...many);
    expect(items).toHaveLength(50);
    const ids = items?.map(({ guid }) => guid?.value?.slice(-3));
    expect(ids?.slice(0, 4)).toEqual(['e58', 'e59', 'e56', 'e57']);
    expect(await written(...many)).toBe(await written(...many.toReversed()));
  });

  it('renders the text of no event that is not in it', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      testEvent({ documentId: `e${String(index)}`, body: 'Text.' }),
    );
    let rendered = 0;
    await filledIn(announcedEvents(many, site, null), (markdown) => {
      rendered += 1;
      return toHtml(markdown);
    });
    expect(rendered).toBe(50);
  });

  it('is a feed too while nothing is announced', async () => {
    const feed = await read();
    expect(feed.items ?? []).toEqual([]);
    expect(feed.lastBuildDate).toBeUndefined();
  });

  it('shows text as text, whatever looks like HTML in it', async () => {
    const { items } = await read(testEvent({ summary: 'A <script> & more' }));
    expect(items?.[0]?.description).toContain('<p>A &lt;script&gt; &amp; more</p>');
  });

  it('tells of a pilot or region under its name and address', () => {
    const scope = { type: 'region', slug: 'flanders', title: 'Flanders' } as const;
    expect(announcedEvents([testEvent()], site, scope)).toMatchObject({
      title: 'Flanders: Events – Regions & Friends',
      id: 'tag:network.example.org,2025:feed/region/flanders/event',
      pageUrl: 'https://pilot.example.org/regions/flanders/',
      feedUrls: { xml: 'https://pilot.example.org/regions/flanders/events/feed.xml' },
      items: [{ id: 'tag:network.example.org,2025:event/ev01' }],
    });
  });
});

describe('the feed of upcoming events', () => {
  const upcoming = (...entries: FeedEvent[]) => upcomingEvents(entries, site, null);

  it('is in the order of start, with the date in the title and the time of the announcement', () => {
    const feed = upcoming(
      testEvent({
        documentId: 'b',
        start: '2026-05-01T09:00:00.000Z',
        announcedOn: '2026-01-02T00:00:00.000Z',
      }),
      testEvent({
        documentId: 'c',
        start: '2026-04-01T09:00:00.000Z',
        announcedOn: '2026-01-03T00:00:00.000Z',
      }),
      testEvent({
        documentId: 'a',
        start: '2026-05-01T09:00:00.000Z',
        announcedOn: '2026-01-01T00:00:00.000Z',
      }),
    );
    expect(
      feed.items.map(({ id, title, published }) => [id.at(-1), title, published.toISOString()]),
    ).toEqual([
      ['c', 'Wednesday 1 April 2026 – Plenary', '2026-01-03T00:00:00.000Z'],
      ['a', 'Friday 1 May 2026 – Plenary', '2026-01-01T00:00:00.000Z'],
      ['b', 'Friday 1 May 2026 – Plenary', '2026-01-02T00:00:00.000Z'],
    ]);
    expect(feed.updated?.toISOString()).toBe('2026-01-03T00:00:00.000Z');
  });

  it('has an event that is off, with the word, until its date has passed', () => {
    const off = { eventStatus: 'cancelled' } as const;
    const feed = upcoming(
      testEvent({ ...off, start: '2026-02-01T08:00:00.000Z' }),
      testEvent({ ...off, documentId: 'past', start: '2026-01-31T08:00:00.000Z' }),
    );
    expect(feed.items.map(({ title }) => title)).toEqual([
      'Sunday 1 February 2026 – Cancelled: Plenary',
    ]);
  });

  it('has no event without a date, and none that is not announced', () => {
    const feed = upcoming(
      testEvent({ start: null, dateNote: 'Soon' }),
      testEvent({ documentId: 'later', announcedOn: '2026-02-02T09:00:00.000Z' }),
    );
    expect(feed.items).toEqual([]);
    expect(feed.updated).toBeNull();
  });

  it('tells of an event under the identity of its announcement', () => {
    expect(upcoming(testEvent()).items.map(({ id }) => id)).toEqual(
      announcedEvents([testEvent()], site, null).items.map(({ id }) => id),
    );
  });

  it('holds the next fifty, and has an address of its own', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      testEvent({ documentId: `e${String(index)}` }),
    );
    expect(upcoming(...many)).toMatchObject({
      title: 'Upcoming events – Regions & Friends',
      feedUrls: { xml: 'https://pilot.example.org/events/upcoming.xml' },
    });
    expect(upcoming(...many).items).toHaveLength(50);
  });
});
