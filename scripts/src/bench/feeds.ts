// Measures how long it takes to write all feeds of ten thousand events, and prints the table.
import type { EventState } from '@pilotpress/shared-types';
import { ownHosts } from '@pilotpress/shared-types';
import { eventTime } from '../../../site/src/event-time/event-time.ts';
import { atom } from '../../../site/src/feeds/atom.ts';
import { calendar } from '../../../site/src/feeds/calendar.ts';
import { announcedEvents, upcomingEvents } from '../../../site/src/feeds/event-feed.ts';
import { everythingFeed } from '../../../site/src/feeds/everything-feed.ts';
import type {
  FeedEvent,
  FeedPresentation,
  FeedSite,
} from '../../../site/src/feeds/feed-content.ts';
import { filledIn } from '../../../site/src/feeds/filled-in.ts';
import { jsonFeed } from '../../../site/src/feeds/json-feed.ts';
import { newsFeed } from '../../../site/src/feeds/news-feed.ts';
import type { FeedOutline } from '../../../site/src/feeds/outline.ts';
import { presentationFeed } from '../../../site/src/feeds/presentation-feed.ts';
import { rss } from '../../../site/src/feeds/rss.ts';
import { renderMarkdown } from '../../../site/src/markdown/render-markdown.ts';

const EVENTS = 10_000;
const HOUR = 3_600_000;
const FIRST = Date.UTC(2020, 0, 1);
const BODY =
  'Regions that learn from each other reach more people, and **sooner**, than each would alone. '.repeat(
    20,
  );

const site: FeedSite = {
  name: 'Network',
  description: 'What the regions do.',
  url: 'https://site.invalid',
  authority: 'site.invalid,2026',
  language: 'en',
  image: { url: 'https://site.invalid/share.png', width: 1200, height: 630 },
  moment: new Date(FIRST + EVENTS * 6 * HOUR),
};

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A deck that is shown at the event of its number, and published when that is over. */
function deck(number: number, published: string): FeedPresentation {
  const documentId = `deck${String(number)}`;
  const slug = `deck-${String(number)}`;
  const title = `Deck ${String(number)}`;
  return {
    presentation: {
      ...{ documentId, locale: null, updatedAt: published, title, slug },
      ...{ summary: 'A deck.', file: `file${String(number)}`, otherFormats: [], speakers: [] },
      ...{ date: null, language: 'en', abstract: BODY, licence: null },
      ...{ pilots: [], regions: [], topics: [] },
    },
    file: {
      url: `https://site.invalid/files/${slug}.pdf`,
      name: `${slug}.pdf`,
      bytes: 1_000_000,
      mime: 'application/pdf',
      description: 'PDF, 1 MB',
    },
    otherFormats: [],
    events: [],
    categories: ['Care'],
    history: [
      {
        ...{ documentId: `log-${documentId}`, entryType: 'presentation', entryId: documentId },
        ...{ entryLocale: null, at: published, change: 'publish' },
        ...{ after: { title, slug, file: `file${String(number)}` } },
        ...{ changeNote: null, changeKind: null },
      },
    ],
  };
}

/** An event every six hours: announced, moved, and every second time over with a deck and a report. */
function feedEvent(number: number): FeedEvent {
  const announced = FIRST + number * 6 * HOUR;
  const start = announced + 90 * 24 * HOUR;
  const documentId = `event${String(number)}`;
  const title = `Event ${String(number)}`;
  const slug = `event-${String(number)}`;
  const shown = number % 2 === 0 ? [deck(number, instant(start + 48 * HOUR))] : [];
  const presentations = shown.map(({ presentation }) => presentation.documentId);
  const venue = {
    ...{ name: 'House of Regions', street: 'Main Street 1', city: 'Brussels' },
    ...{ country: 'BE' as const, latitude: 50.8, longitude: 4.4 },
  };
  const first: EventState = {
    ...{ start: instant(start - HOUR), end: instant(start), timeZone: 'Europe/Brussels' },
    ...{ allDay: false, dateNote: null, eventStatus: 'confirmed', attendanceMode: 'hybrid' },
    ...{ venue, joiningLink: null, presentations: [], hasReport: false },
  };
  const moved = { ...first, start: instant(start), end: instant(start + HOUR) };
  const link = { ...moved, joiningLink: 'https://meet.invalid/1' };
  const over = { ...link, presentations, hasReport: number % 2 === 0 };
  const steps: readonly (readonly [number, EventState])[] = [
    [announced, first],
    [announced + 24 * HOUR, moved],
    [announced + 48 * HOUR, link],
    [start + 72 * HOUR, over],
  ];
  const event: FeedEvent['event'] = {
    ...{ documentId, locale: null, updatedAt: instant(announced), title, slug },
    ...{ summary: 'An event.', body: BODY, kind: 'workshop', start: moved.start, end: moved.end },
    ...{ dateNote: null, timeZone: 'Europe/Brussels', allDay: false },
    ...{ announcedOn: instant(announced), eventStatus: 'confirmed', statusNote: null },
    ...{ attendanceMode: 'hybrid', venue: { ...venue, accessNote: null } },
    ...{ joiningLink: 'https://meet.invalid/1', registration: null, organiser: null },
    ...{ languages: ['en'], audience: null, contact: null, programme: [], presentations },
    ...{ report: number % 2 === 0 ? BODY : null, pilots: [], regions: [], topics: [] },
  };
  return {
    event,
    time: eventTime(event),
    categories: ['Care', 'Flanders'],
    presentations: shown,
    history: steps
      .filter(([at]) => at <= site.moment.getTime())
      .map(([at, state], index) => ({
        ...{ documentId: `log-${documentId}-${String(index)}`, entryType: 'event' },
        ...{ entryId: documentId, entryLocale: null, at: instant(at), change: 'publish' },
        ...{ after: { title, slug, event: state }, changeNote: null, changeKind: null },
      })),
  };
}

const hosts = ownHosts([], site.url);
const uploads = { link: () => null, picture: () => null };
const toHtml = (markdown: string): Promise<string> =>
  Promise.resolve(
    renderMarkdown(markdown, {
      ...{ hosts, uploads, level: 2, tableLabel: 'Table' },
      siteLink: (address) => address,
      awayFrom: site.url,
    }),
  );

const events = Array.from({ length: EVENTS }, (_, number) => feedEvent(number));
const presentations = events.flatMap((entry) => entry.presentations);

/** What is written of each feed, in the order in which it is measured. */
const FEEDS: Readonly<Record<string, () => FeedOutline>> = {
  'events: announced': () => announcedEvents(events, site, null),
  'events: upcoming': () => upcomingEvents(events, site, null),
  news: () => newsFeed([], site),
  presentations: () => presentationFeed(presentations, site),
  everything: () => everythingFeed({ articles: [], events, presentations }, site),
};

async function texts(outline: FeedOutline): Promise<string[]> {
  const feed = await filledIn(outline, toHtml);
  const { atom: atomUrl, json } = feed.feedUrls;
  return [
    await rss(feed),
    ...(atomUrl === undefined ? [] : [atom(feed)]),
    ...(json === undefined ? [] : [jsonFeed(feed)]),
  ];
}

const WORK: Readonly<Record<string, () => Promise<string[]>>> = {
  ...Object.fromEntries(
    Object.entries(FEEDS).map(([name, outline]) => [name, () => texts(outline())]),
  ),
  // At the first moment all events are to come, so that the calendar holds every one of them.
  calendar: () => Promise.resolve([calendar(events, { ...site, moment: new Date(FIRST) }, null)]),
};

interface Row {
  readonly milliseconds: number;
  /** The machine may have had more to do. */
  readonly 'of a processor': number;
  readonly formats: number;
  readonly 'KiB together': number;
}

const rows: Record<string, Row> = {};
for (const [name, work] of Object.entries(WORK)) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const written = await work();
  const { user, system } = process.cpuUsage(used);
  rows[name] = {
    milliseconds: Math.round(performance.now() - began),
    'of a processor': Math.round((user + system) / 1000),
    formats: written.length,
    'KiB together': Math.round(Buffer.byteLength(written.join('')) / 1024),
  };
}
const total = (column: 'milliseconds' | 'of a processor'): string =>
  String(Object.values(rows).reduce((sum, row) => sum + row[column], 0));
process.stdout.write(
  `${String(EVENTS)} events, each with its history; all feeds and the calendar of the site\n`,
);
console.table(rows);
process.stdout.write(
  `together ${total('milliseconds')} ms, of a processor ${total('of a processor')} ms\n`,
);
