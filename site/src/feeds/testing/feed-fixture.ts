/** Content for tests of feeds: each value is whole, and a test changes what it is about. */
import type {
  Article,
  ChangeKind,
  Event,
  EventState,
  Presentation,
  Publication,
} from '@pilotpress/shared-types';
import { eventTime } from '../../event-time/event-time.ts';
import type {
  FeedArticle,
  FeedEvent,
  FeedFile,
  FeedPresentation,
  FeedSite,
} from '../feed-content.ts';

export const testSite = (fields: Partial<FeedSite> = {}): FeedSite => ({
  name: 'Regions & Friends',
  description: 'What the regions do.',
  url: 'https://pilot.example.org',
  authority: 'network.example.org,2025',
  language: 'en',
  image: { url: 'https://pilot.example.org/share.png', width: 1200, height: 630 },
  moment: new Date('2026-06-01T09:00:00.000Z'),
  ...fields,
});

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

export function testEvent(
  fields: Partial<Event> = {},
  more: Partial<Omit<FeedEvent, 'event'>> = {},
): FeedEvent {
  const event = { ...EVENT, ...fields };
  const { dateText, timeText, zoneText, startIso, endIso } = eventTime(event);
  return {
    event,
    time: { dateText, timeText, zoneText, startIso, endIso },
    categories: [],
    history: [],
    presentations: [],
    ...more,
  };
}

/** One publication; what it does not say of the event is as it was in the one before. */
export interface Step extends Partial<EventState> {
  readonly at: string;
  readonly title?: string;
  readonly note?: string;
  readonly noteKind?: ChangeKind;
  /** Withdrawn. */
  readonly gone?: true;
}

const STATE: EventState = {
  start: EVENT.start,
  end: null,
  timeZone: 'Europe/Brussels',
  allDay: false,
  dateNote: null,
  eventStatus: 'confirmed',
  attendanceMode: 'hybrid',
  venue: {
    name: 'House of Regions',
    street: null,
    city: 'Brussels',
    country: 'BE',
    latitude: null,
    longitude: null,
  },
  joiningLink: null,
  presentations: [],
  hasReport: false,
};

/** What the log tells of an event. */
export function eventHistory(...steps: readonly Step[]): Publication[] {
  let state = STATE;
  let title = EVENT.title;
  return steps.map(({ at, note, noteKind, gone, title: newTitle, ...changes }, index) => {
    state = { ...state, ...changes };
    title = newTitle ?? title;
    return {
      documentId: `log${String(index)}`,
      entryType: 'event',
      entryId: EVENT.documentId,
      entryLocale: null,
      at,
      change: gone ? 'unpublish' : 'publish',
      after: gone ? null : { title, slug: EVENT.slug, event: state },
      changeNote: note ?? null,
      changeKind: note === undefined ? null : (noteKind ?? 'minor'),
    };
  });
}

export const testFile = (fields: Partial<FeedFile> = {}): FeedFile => ({
  url: 'https://pilot.example.org/files/0123456789abcdef/deck.pdf',
  name: 'deck.pdf',
  bytes: 1234,
  mime: 'application/pdf',
  description: 'PDF, 1.2 kB',
  ...fields,
});

/** @param published - when it was first published */
export function testDeck(
  fields: Partial<Presentation> = {},
  more: Partial<Omit<FeedPresentation, 'presentation'>> & { readonly published?: string } = {},
): FeedPresentation {
  const { published = '2026-01-01T09:00:00.000Z', ...rest } = more;
  const presentation: Presentation = {
    documentId: 'deck1',
    locale: null,
    updatedAt: published,
    title: 'Deck',
    slug: 'deck',
    summary: 'A deck.',
    file: 'file1',
    otherFormats: [],
    speakers: [{ name: 'Ada', organisation: null, person: null }],
    date: null,
    language: 'en',
    abstract: null,
    licence: null,
    pilots: [],
    regions: [],
    topics: [],
    ...fields,
  };
  return {
    presentation,
    file: testFile(),
    otherFormats: [],
    events: [],
    categories: [],
    history: [publishedDeck(presentation, published)],
    ...rest,
  };
}

/** A publication of a presentation. */
export const publishedDeck = (
  { documentId, title, slug, file }: Presentation,
  at: string,
  fields: Partial<Publication> = {},
): Publication => ({
  documentId: `${documentId}-${at}`,
  entryType: 'presentation',
  entryId: documentId,
  entryLocale: null,
  at,
  change: 'publish',
  after: { title, slug, file },
  changeNote: null,
  changeKind: null,
  ...fields,
});

export const testArticle = (
  fields: Partial<Article> = {},
  more: Partial<Omit<FeedArticle, 'article'>> = {},
): FeedArticle => ({
  article: {
    documentId: 'news1',
    locale: null,
    updatedAt: '2026-02-01T09:00:00.000Z',
    title: 'News',
    slug: 'news',
    summary: 'What happened.',
    body: 'It *happened*.',
    cover: null,
    publishedOn: '2026-02-01T09:00:00.000Z',
    language: null,
    pilots: [],
    regions: [],
    topics: [],
    relatedEvent: null,
    ...fields,
  },
  image: null,
  categories: [],
  history: [],
  ...more,
});

/** Stands for the rendering of Markdown, of which feeds know nothing: a paragraph of what was given. */
export const toHtml = (markdown: string): Promise<string> =>
  Promise.resolve(
    `<p>${markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
  );
