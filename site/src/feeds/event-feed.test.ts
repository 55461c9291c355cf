import type { Event } from '@pilotpress/shared-types';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FeedEvent } from './event-feed.ts';
import { eventFeed } from './event-feed.ts';
import { rss } from './rss.ts';

const EVENT: Event = {
  documentId: 'ev01',
  locale: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
  title: 'Plenary',
  slug: 'plenary',
  summary: 'A plenary.',
  body: null,
  kind: 'plenary',
  start: '2026-03-12T09:00:00.000Z',
  end: null,
  dateNote: null,
  timeZone: 'Europe/Brussels',
  allDay: false,
  announcedOn: '2026-01-05T09:00:00.000Z',
  eventStatus: 'confirmed',
  statusNote: null,
  attendanceMode: 'hybrid',
  venue: {
    name: 'House of Regions',
    street: null,
    city: 'Brussels',
    country: 'BE',
    latitude: null,
    longitude: null,
    accessNote: null,
  },
  joiningLink: null,
  registration: null,
  organiser: null,
  languages: [],
  audience: null,
  contact: null,
  programme: [],
  presentations: [],
  report: null,
  pilots: [],
  regions: [],
  topics: [],
};
const TIME = {
  dateText: 'Thursday 12 March 2026',
  timeText: '10:00',
  zoneText: 'Brussels time, CET',
};
const entry = (fields: Partial<Event> = {}, more: Partial<FeedEvent> = {}): FeedEvent => ({
  event: { ...EVENT, ...fields },
  time: TIME,
  categories: [],
  ...more,
});
const surroundings = {
  siteName: 'Regions & Friends',
  siteUrl: 'https://pilot.example.org',
  authority: 'network.example.org,2025',
  moment: new Date('2026-02-01T09:00:00.000Z'),
};
const written = (...entries: FeedEvent[]): Promise<string> => rss(eventFeed(entries, surroundings));

/** The feed as an independent reader understands it. */
async function read(...entries: FeedEvent[]) {
  return parseRssFeed(await written(...entries));
}

describe('the feed of events', () => {
  it('says what it is, where it lives and which page it belongs to', async () => {
    const feed = await read(entry());
    expect(feed).toMatchObject({
      title: 'Events – Regions & Friends',
      link: 'https://pilot.example.org/events/',
      language: 'en',
      lastBuildDate: 'Mon, 05 Jan 2026 09:00:00 GMT',
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
    const { items } = await read(entry({}, { categories: ['Smart Care', 'Data'] }));
    expect(items).toEqual([
      {
        title: 'Plenary',
        link: 'https://pilot.example.org/events/plenary/',
        guid: { value: 'tag:network.example.org,2025:event/ev01', isPermaLink: false },
        pubDate: 'Mon, 05 Jan 2026 09:00:00 GMT',
        description:
          '<p>Confirmed.</p><p>When: Thursday 12 March 2026, 10:00 (Brussels time, CET)</p><p>Where: House of Regions, Brussels, Belgium, and online</p><p>A plenary.</p>',
        categories: [{ name: 'Plenary' }, { name: 'Smart Care' }, { name: 'Data' }],
      },
    ]);
  });

  it.each<[string, string]>([
    ['of digits only', '0012345678901234567890'],
    ['like a number with an exponent', '1e5'],
  ])('keeps an identity %s as it is', async (_, documentId) => {
    const { items } = await read(entry({ documentId }));
    expect(items?.[0]?.guid?.value).toBe(`tag:network.example.org,2025:event/${documentId}`);
  });

  it('keeps the identity of an event whose slug, title and time change', async () => {
    const before = await read(entry());
    const after = await read(entry({ slug: 'other', title: 'Other', start: null }));
    expect(after.items?.[0]?.guid).toEqual(before.items?.[0]?.guid);
  });

  it('keeps the identity of an event when the site moves to another address', async () => {
    const guids = ['https://old.example.org', 'https://new.example.org'].map(async (siteUrl) => {
      const xml = await rss(eventFeed([entry()], { ...surroundings, siteUrl }));
      return parseRssFeed(xml).items?.[0]?.guid?.value;
    });
    const [before, after] = await Promise.all(guids);
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
    const { items } = await read(entry(fields));
    expect(items?.[0]?.title).toBe(title);
    expect(items?.[0]?.description).toContain(`<p>${status}</p>`);
  });

  it('says of an event without a date and place what is known', async () => {
    const time = { dateText: 'Spring 2027', timeText: null, zoneText: '' };
    const { items } = await read(entry({ venue: null, attendanceMode: 'online' }, { time }));
    expect(items?.[0]?.description).toContain('<p>When: Spring 2027</p><p>Where: Online</p>');
  });

  it('says of the place what the page says: an online event is online, whatever venue it names', async () => {
    const { items } = await read(entry({ attendanceMode: 'online' }));
    expect(items?.[0]?.description).toContain('<p>Where: Online</p>');
  });

  it('leaves out what is announced after the moment, and never dates an item into the future', async () => {
    const { items } = await read(
      entry({ documentId: 'now', announcedOn: '2026-02-01T09:00:00.000Z' }),
      entry({ documentId: 'later', announcedOn: '2026-02-01T09:00:00.001Z' }),
    );
    expect(items?.map(({ guid }) => guid?.value)).toEqual([
      'tag:network.example.org,2025:event/now',
    ]);
  });

  it('holds the newest fifty, newest first, equal ones by documentId', async () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const announcedOn = `2025-01-01T00:${String(Math.floor(index / 2)).padStart(2, '0')}:00.000Z`;
      return entry({ documentId: `e${String(index).padStart(2, '0')}`, announcedOn });
    });
    const { items } = await read(...many);
    expect(items).toHaveLength(50);
    const ids = items?.map(({ guid }) => guid?.value?.slice(-3));
    expect(ids?.slice(0, 4)).toEqual(['e58', 'e59', 'e56', 'e57']);
    expect(await written(...many)).toBe(await written(...many.toReversed()));
  });

  it('is a feed too while nothing is announced', async () => {
    const feed = await read();
    expect(feed.items ?? []).toEqual([]);
    expect(feed.lastBuildDate).toBeUndefined();
  });

  it.each([
    'R&D <b>bold</b> "quoted" &amp; ]]>',
    'Ελλάδα, سلام, 🙂',
    '007',
    '1e3',
    'true',
    '  spaces  within  '.trim(),
    'a'.repeat(300),
  ])('hands on the title %j unchanged', async (title) => {
    const { items } = await read(entry({ title }));
    expect(items?.[0]?.title).toBe(title);
  });

  it('shows text as text, whatever looks like HTML in it', async () => {
    const { items } = await read(entry({ summary: 'A <script> & more' }));
    expect(items?.[0]?.description).toContain('<p>A &lt;script&gt; &amp; more</p>');
  });

  it('drops characters that XML forbids, and nothing else', async () => {
    const title = 'a\u0000b\u0008c\u000Bd\uFFFEe\uD800f\tg🙂';
    const xml = await written(entry({ title, summary: title }, { categories: [title] }));
    expect(xml).toContain('<title>abcdef\tg🙂</title>');
    expect(xml).toContain('<category>abcdef\tg🙂</category>');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(xml.isWellFormed()).toBe(true);
  });

  it('is the same, byte for byte, for the same content and moment', async () => {
    expect(await written(entry(), entry({ documentId: 'ev02' }))).toBe(
      await written(entry(), entry({ documentId: 'ev02' })),
    );
  });
});
