import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { atom } from './atom.ts';
import { announcedEvents } from './event-feed.ts';
import { everythingFeed } from './everything-feed.ts';
import type { Feed } from './feed.ts';
import type { FeedSite } from './feed-content.ts';
import { filledIn } from './filled-in.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import {
  eventHistory,
  testArticle,
  testDeck,
  testEvent,
  testFile,
  testSite,
  toHtml,
} from './testing/feed-fixture.ts';
import { jsonFeedSchema } from './testing/json-feed-schema.ts';
import { rssProblems } from './testing/rss-rules.ts';
import type { XmlElement } from './testing/xml-tree.ts';
import { childrenOf, textOf, xmlTree } from './testing/xml-tree.ts';

const ATOM = '{http://www.w3.org/2005/Atom}';

/** What each format must tell alike. */
interface Told {
  readonly title: string;
  readonly id: string;
  readonly url: string;
  readonly time: string;
  readonly text: string;
  readonly categories: readonly string[];
  readonly file: { readonly url: string; readonly type: string; readonly bytes: number } | null;
}

const meant = ({ items }: Feed): Told[] =>
  items.map(({ title, id, url, published, html, categories, enclosure }) => ({
    title,
    id,
    url,
    time: published.toISOString(),
    text: html,
    categories,
    file:
      enclosure === null
        ? null
        : { url: enclosure.url, type: enclosure.mime, bytes: enclosure.bytes },
  }));

const toSeconds = (told: Told): Told => ({
  ...told,
  time: new Date(Math.floor(Date.parse(told.time) / 1000) * 1000).toISOString(),
});
const instantOf = (text: string | undefined): string => new Date(text ?? '').toISOString();

function byFeedsmith(xml: string): Told[] {
  return (parseRssFeed(xml).items ?? []).map((item) => ({
    title: item.title ?? '',
    id: item.guid?.value ?? '',
    url: item.link ?? '',
    time: instantOf(item.pubDate),
    text: item.content?.encoded ?? '',
    categories: (item.categories ?? []).map(({ name }) => name ?? ''),
    file:
      item.enclosures?.[0] === undefined
        ? null
        : {
            url: item.enclosures[0].url ?? '',
            type: item.enclosures[0].type ?? '',
            bytes: item.enclosures[0].length ?? -1,
          },
  }));
}

async function byRssParser(xml: string): Promise<Told[]> {
  const parser = new Parser<object, { 'content:encoded': string }>();
  const { items } = await parser.parseString(xml);
  return items.map((item) => ({
    title: item.title ?? '',
    id: item.guid ?? '',
    url: item.link ?? '',
    time: instantOf(item.pubDate),
    text: item['content:encoded'],
    categories: item.categories ?? [],
    file:
      item.enclosure === undefined
        ? null
        : {
            url: item.enclosure.url,
            type: item.enclosure.type ?? '',
            bytes: Number(item.enclosure.length),
          },
  }));
}

function byAtom(xml: string): Told[] {
  const link = (entry: XmlElement, rel: string): ReadonlyMap<string, string> | undefined =>
    childrenOf(entry, `${ATOM}link`).find(({ attributes }) => attributes.get('rel') === rel)
      ?.attributes;
  return childrenOf(xmlTree(xml), `${ATOM}entry`).map((entry) => {
    const file = link(entry, 'enclosure');
    return {
      title: textOf(entry, `${ATOM}title`) ?? '',
      id: textOf(entry, `${ATOM}id`) ?? '',
      url: link(entry, 'alternate')?.get('href') ?? '',
      time: instantOf(textOf(entry, `${ATOM}published`) ?? ''),
      text: textOf(entry, `${ATOM}content`) ?? '',
      categories: childrenOf(entry, `${ATOM}category`).map(
        ({ attributes }) => attributes.get('term') ?? '',
      ),
      file:
        file === undefined
          ? null
          : {
              url: file.get('href') ?? '',
              type: file.get('type') ?? '',
              bytes: Number(file.get('length')),
            },
    };
  });
}

function byJson(json: string): Told[] {
  return jsonFeedSchema.parse(JSON.parse(json)).items.map((item) => ({
    title: item.title,
    id: item.id,
    url: item.url,
    time: instantOf(item.date_published),
    text: item.content_html,
    categories: item.tags,
    file:
      item.attachments?.[0] === undefined
        ? null
        : {
            url: item.attachments[0].url,
            type: item.attachments[0].mime_type,
            bytes: item.attachments[0].size_in_bytes,
          },
  }));
}

/** Every format must be valid, and every reader must see what was meant. */
async function expectAgreement(feed: Feed, moment = testSite().moment): Promise<void> {
  const xml = await rss(feed);
  expect(rssProblems(xml, moment)).toEqual([]);
  const told = meant(feed);
  expect(byFeedsmith(xml)).toEqual(told.map(toSeconds));
  expect(await byRssParser(xml)).toEqual(told.map(toSeconds));
  expect(byAtom(atom(feed))).toEqual(told);
  expect(byJson(jsonFeed(feed))).toEqual(told);
}

const feedOf = (
  content: Partial<Parameters<typeof everythingFeed>[0]>,
  site: Partial<FeedSite> = {},
): Promise<Feed> =>
  filledIn(
    everythingFeed({ articles: [], events: [], presentations: [], ...content }, testSite(site)),
    toHtml,
  );

/** What stands in a text, and what readers see of it where that is less. */
const HOSTILE = hostile(
  ['the end of CDATA', 'a ]]> b <![CDATA[ c'],
  ['entities', 'R&D &amp; &lt; &nbsp; &#65; &x;'],
  ['markup', '<b>bold</b> "quoted" <script>alert(1)</script> <kept-0/> <!-- c -->'],
  ['emoji', '🙂 👩‍🔬 🇪🇺'],
  ['control characters', 'a\u0000b\u0008c\u000Bd\u009Fe\uFFFEf\uD800g', 'abcdefg'],
  ['white space of other kinds', 'a\tb\u2028c\u0085d', 'a b c d'],
  ['line breaks', 'a\r\nb\rc\nd', 'a b c d'],
  ['right-to-left text', 'שלום \u202Eabc\u202C سلام'],
  ['300 characters', 'ä'.repeat(300)],
  ['digits', '007'],
  ['digits with an exponent', '1e3'],
  ['hexadecimal digits', '0x1F'],
  ['more digits than a number keeps', '00123456789012345678901234567890.10'],
  ['a word for a value', 'true'],
  ['spaces within', 'a  b'],
  ['semicolons, commas and backslashes', 'a; b, c \\n d'],
);

describe('a feed in every format', () => {
  it('tells of news, events and presentations alike', async () => {
    const deck = testDeck({ abstract: 'About *it*.' }, { categories: ['Care'] });
    const history = eventHistory(
      { at: '2026-01-05T09:00:00.000Z' },
      { at: '2026-02-05T09:00:00.123Z', eventStatus: 'cancelled' },
    );
    const feed = await feedOf({
      articles: [
        testArticle({}, { image: { url: 'https://pilot.example.org/a.jpg', width: 4, height: 3 } }),
      ],
      events: [testEvent({ body: 'Come *all*.' }, { history, categories: ['Care', 'Care', ' '] })],
      presentations: [deck],
    });
    expect(feed.items).toHaveLength(4);
    expect(feed.items[0]?.categories).toEqual(['Plenary', 'Care']);
    await expectAgreement(feed);
  });

  it.each(HOSTILE)('hands on %s', async (_, text, seen) => {
    const venue = {
      name: text,
      city: null,
      street: null,
      country: null,
      latitude: null,
      longitude: null,
      accessNote: null,
    };
    const event = testEvent(
      {
        title: text,
        summary: text,
        body: text,
        venue,
        attendanceMode: 'in-person',
        organiser: { name: text, website: null, email: null },
        report: text,
      },
      { categories: [text] },
    );
    const file = testFile({ name: text });
    const content = {
      articles: [testArticle({ title: text, body: text })],
      events: [event],
      presentations: [
        testDeck(
          { title: text, speakers: [{ name: text, organisation: null, person: null }] },
          { file },
        ),
      ],
    };
    const feed = await feedOf(content, { name: text, description: text });
    await expectAgreement(feed);
    expect(new Set(feed.items.map(({ title }) => title))).toEqual(new Set([seen]));
    const xml = await rss(feed);
    const item = childrenOf(xmlTree(xml).children[0] ?? xmlTree(xml), 'item').find((candidate) =>
      (textOf(candidate, 'guid') ?? '').includes('event/'),
    );
    const module = '{http://purl.org/rss/1.0/modules/event/}';
    expect(item && textOf(item, `${module}location`)).toBe(seen);
    expect(item && textOf(item, `${module}organizer`)).toBe(seen);
    expect(parseRssFeed(xml).image?.title).toBe(seen);
    expect(parseRssFeed(xml).title).toBe(seen);
  });

  it('agrees whatever is written in it', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const content = fc.record({ title: text, summary: text, body: text, name: text });
    await fc.assert(
      fc.asyncProperty(content, async ({ name, ...fields }) => {
        const organiser = { name, website: null, email: null };
        const event = testEvent({ ...fields, organiser }, { categories: [name] });
        const feed = await feedOf({ events: [event] }, { name });
        const [xml, told] = [await rss(feed), meant(feed)];
        expect(rssProblems(xml, testSite().moment)).toEqual([]);
        expect(await byRssParser(xml)).toEqual(told.map(toSeconds));
        expect(byAtom(atom(feed))).toEqual(told);
        expect(byJson(jsonFeed(feed))).toEqual(told);
      }),
      { numRuns: 25 },
    );
  });

  it.each<[string, Parameters<typeof testEvent>[0], string | null, string | null]>([
    [
      'across the spring change',
      { start: '2026-03-28T20:00:00.000Z', end: '2026-03-29T10:00:00.000Z' },
      '2026-03-28T21:00:00+01:00',
      '2026-03-29T12:00:00+02:00',
    ],
    [
      'across the autumn change',
      { start: '2026-10-24T20:00:00.000Z', end: '2026-10-25T10:00:00.000Z' },
      '2026-10-24T22:00:00+02:00',
      '2026-10-25T11:00:00+01:00',
    ],
    [
      'in a zone of its own',
      { start: '2026-07-01T07:30:00.000Z', timeZone: 'Atlantic/Azores' },
      '2026-07-01T07:30:00+00:00',
      null,
    ],
    [
      'of several days',
      { start: '2026-05-04T10:00:00.000Z', end: '2026-05-06T10:00:00.000Z', allDay: true },
      '2026-05-04',
      '2026-05-06',
    ],
    ['without an end', { start: '2026-05-04T10:00:00.000Z' }, '2026-05-04T12:00:00+02:00', null],
    ['at midnight', { start: '2026-05-03T22:00:00.000Z' }, '2026-05-04T00:00:00+02:00', null],
    ['on 29 February', { start: '2028-02-29T09:00:00.000Z' }, '2028-02-29T10:00:00+01:00', null],
    ['without a date', { start: null, dateNote: 'Spring' }, null, null],
  ])('knows when an event takes place %s', async (_, fields, start, end) => {
    const feed = await feedOf({ events: [testEvent(fields)] });
    await expectAgreement(feed);
    const { event } = xmlModule(await rss(feed));
    expect(event).toEqual({ start, end });
  });

  it('is valid without an item', async () => {
    const feed = await feedOf({});
    await expectAgreement(feed);
    expect(feed.updated).toBeNull();
    expect(byJson(jsonFeed(feed))).toEqual([]);
    expect(textOf(xmlTree(atom(feed)), `${ATOM}updated`)).toBe('2000-01-01T00:00:00.000Z');
  });

  it('holds the newest fifty of 2,000, in one order whatever the order of what it is made from', async () => {
    const articles = Array.from({ length: 2000 }, (_, index) => {
      const minute = String(index % 60).padStart(2, '0');
      return testArticle({
        documentId: `news${String(index)}`,
        publishedOn: `2026-01-01T00:${minute}:00.000Z`,
      });
    });
    const feed = await feedOf({ articles });
    await expectAgreement(feed);
    expect(feed.items).toHaveLength(50);
    const reversed = await feedOf({ articles: articles.toReversed() });
    expect(await rss(reversed)).toBe(await rss(feed));
    expect(atom(reversed)).toBe(atom(feed));
    expect(jsonFeed(reversed)).toBe(jsonFeed(feed));
  });

  it('says what the feed itself is, and who publishes it', async () => {
    const site = testSite();
    const feed = await filledIn(announcedEvents([testEvent()], site, null), toHtml);
    const read = xmlTree(atom(feed));
    expect({
      title: textOf(read, `${ATOM}title`),
      id: textOf(read, `${ATOM}id`),
      updated: textOf(read, `${ATOM}updated`),
      language: read.attributes.get('{http://www.w3.org/XML/1998/namespace}lang'),
      author: childrenOf(read, `${ATOM}author`).map(({ children }) =>
        children.map(({ text }) => text),
      ),
      links: childrenOf(read, `${ATOM}link`).map(({ attributes }) =>
        Object.fromEntries(attributes),
      ),
    }).toEqual({
      title: 'Events – Regions & Friends',
      id: 'tag:network.example.org,2025:feed/event',
      updated: '2026-01-05T09:00:00.000Z',
      language: 'en',
      author: [['Regions & Friends', 'https://pilot.example.org/']],
      links: [
        {
          href: 'https://pilot.example.org/events/feed.atom',
          rel: 'self',
          type: 'application/atom+xml',
        },
        { href: 'https://pilot.example.org/events/', rel: 'alternate', type: 'text/html' },
      ],
    });
    expect(jsonFeedSchema.parse(JSON.parse(jsonFeed(feed)))).toMatchObject({
      title: 'Events – Regions & Friends',
      feed_url: 'https://pilot.example.org/events/feed.json',
      home_page_url: 'https://pilot.example.org/events/',
      language: 'en',
    });
  });

  it('is not written in a format in which it has no address', async () => {
    const scope = { type: 'pilot', slug: 'care', title: 'Care' } as const;
    const feed = await filledIn(announcedEvents([], testSite(), scope), toHtml);
    const name = 'tag:network.example.org,2025:feed/pilot/care/event';
    expect(() => atom(feed)).toThrow(`The feed ${name} has no address as Atom. Give it one.`);
    expect(() => jsonFeed(feed)).toThrow(`The feed ${name} has no address as JSON. Give it one.`);
  });
});

function hostile(...rows: readonly (readonly [string, string, string?])[]) {
  return rows.map(([name, text, seen = text]): [string, string, string] => [name, text, seen]);
}

function xmlModule(xml: string) {
  const [channel] = xmlTree(xml).children;
  const [item] = channel === undefined ? [] : childrenOf(channel, 'item');
  const date = (name: string): string | null =>
    item === undefined ? null : textOf(item, `{http://purl.org/rss/1.0/modules/event/}${name}`);
  return { event: { start: date('startdate'), end: date('enddate') } };
}
