import type { Event, Publication, PublishedState } from '@pilotpress/shared-types';
import type { FeedEvent, FeedPresentation, FeedSite } from '../feed-content.ts';
import { testEvent } from './feed-fixture.ts';

export const SITE: FeedSite = {
  name: 'Regions & Friends',
  description: 'What regions do together.',
  url: 'https://pilot.example.org',
  authority: 'network.example.org,2025',
  language: 'en',
  image: null,
  moment: new Date('2026-02-01T09:00:00.000Z'),
};

const EVENT: Event = {
  ...testEvent().event,
  updatedAt: '2026-01-20T08:00:00.000Z',
  summary: 'Where all regions meet.',
  end: '2026-03-12T11:30:00.000Z',
  attendanceMode: 'in-person',
  venue: null,
};

export const VENUE: NonNullable<Event['venue']> = {
  name: 'House of Regions',
  street: '1 Example Street',
  city: 'Brussels',
  country: 'BE',
  latitude: null,
  longitude: null,
  accessNote: null,
};

/** A dated event; a test changes what it is about. */
export const feedEvent = (
  fields: Partial<Event> = {},
  more: Partial<FeedEvent> = {},
): FeedEvent => ({
  event: { ...EVENT, ...fields },
  history: [],
  categories: [],
  presentations: [],
  time: {
    dateText: 'Thursday 12 March 2026',
    timeText: '10:00–12:30',
    zoneText: 'Brussels time, CET',
    startIso: '2026-03-12T10:00:00+01:00',
    endIso: '2026-03-12T12:30:00+01:00',
  },
  ...more,
});

type EventState = NonNullable<PublishedState['event']>;
const STATE: EventState = {
  start: '2026-03-12T09:00:00.000Z',
  end: null,
  timeZone: 'Europe/Brussels',
  allDay: false,
  dateNote: null,
  eventStatus: 'confirmed',
  attendanceMode: 'in-person',
  venue: null,
  joiningLink: null,
  presentations: [],
  hasReport: false,
};

/** A fact of the log: published in a state, or withdrawn where the state is `null`. */
export function publication(at: string, state: Partial<EventState> | null): Publication {
  return {
    documentId: `log-${at}`,
    entryType: 'event',
    entryId: 'ev01',
    entryLocale: null,
    at,
    change: state === null ? 'unpublish' : 'publish',
    after:
      state === null ? null : { title: 'Plenary', slug: 'plenary', event: { ...STATE, ...state } },
    changeNote: null,
    changeKind: null,
  };
}

export const DECK: FeedPresentation = {
  presentation: {
    documentId: 'deck01',
    locale: null,
    updatedAt: '2026-03-13T08:00:00.000Z',
    title: 'Opening; words, of welcome',
    slug: 'opening',
    summary: 'The opening.',
    file: 'file01',
    otherFormats: [],
    speakers: [],
    date: null,
    language: 'en',
    abstract: null,
    licence: null,
    pilots: [],
    regions: [],
    topics: [],
  },
  file: {
    url: 'https://pilot.example.org/files/0123/opening,%20final.pdf',
    name: 'opening, final.pdf',
    bytes: 1000,
    mime: 'application/pdf',
    description: 'PDF, 1 kB',
  },
  otherFormats: [],
  events: [],
  history: [],
  categories: [],
};
