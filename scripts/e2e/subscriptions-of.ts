/** Feed and calendar of what a store of the site holds, put together without Astro. */
import type { Event, Presentation, Publication } from '@pilotpress/shared-types';
import { eventTime } from '../../site/src/event-time/event-time.ts';
import { calendar } from '../../site/src/feeds/calendar.ts';
import { announcedEvents } from '../../site/src/feeds/event-feed.ts';
import type { FeedEvent, FeedPresentation, FeedSite } from '../../site/src/feeds/feed-content.ts';
import { filledIn } from '../../site/src/feeds/filled-in.ts';
import { rss } from '../../site/src/feeds/rss.ts';
import type { Warm } from '../../site/src/strapi/testing/load-store.ts';

type Store = Warm['store'];

const siteAt = (moment: Date): FeedSite => ({
  name: 'Network',
  description: 'A network of regions.',
  url: 'https://network.example.org',
  authority: 'network.example.org,2026',
  language: 'en',
  image: null,
  moment,
});

const historyOf = (store: Store, id: string): readonly Publication[] =>
  (store.get(id)?.data.publications ?? []) as readonly Publication[];

const presentationOf = (store: Store, presentation: Presentation): FeedPresentation => ({
  presentation,
  file: {
    ...{ url: `https://network.example.org/files/${presentation.file}.pdf`, name: 'slides.pdf' },
    ...{ bytes: 1, mime: 'application/pdf', description: 'PDF' },
  },
  otherFormats: [],
  events: [],
  history: historyOf(store, `presentation/${presentation.documentId}`),
  categories: [],
});

function eventsIn(store: Store): FeedEvent[] {
  const events = store.values().filter(({ data }) => 'eventStatus' in data);
  // The loader has parsed all of it.
  return events
    .map(({ data }) => data as unknown as Event)
    .map((event) => ({
      event,
      time: eventTime(event),
      presentations: event.presentations.map((id) =>
        presentationOf(store, store.get(id)?.data as unknown as Presentation),
      ),
      history: historyOf(store, `event/${event.documentId}`),
      categories: [],
    }));
}

/** The feed of events as RSS. */
export async function feedOf(store: Store, moment: Date): Promise<string> {
  const outline = announcedEvents(eventsIn(store), siteAt(moment), null);
  return rss(await filledIn(outline, (markdown) => Promise.resolve(`<p>${markdown}</p>`)));
}

export const calendarOf = (store: Store, moment: Date): string =>
  calendar(eventsIn(store), siteAt(moment), null);
