import type { Event } from '@pilotpress/shared-types';
import { isOff, isOver, paths } from '@pilotpress/shared-types';
import { eventKinds, events as words, speakerNames } from '../words.ts';
import { deckList, firstFile } from './deck-list.ts';
import type { EventSnapshot } from './event-snapshot.ts';
import { asItStands } from './event-snapshot.ts';
import { lines, statedTitle, statusLine, whenLine, whereLine } from './event-text.ts';
import type { FeedItemEvent } from './feed.ts';
import type { FeedEvent, FeedSite } from './feed-content.ts';
import type { Candidate } from './newest.ts';
import type { FeedItemOutline, FeedText } from './outline.ts';
import { listPart, markdownPart, paragraphs, section } from './outline.ts';
import { itemId } from './tag-uri.ts';

/** What all items of an event share, whatever they tell of it. */
export const eventItemBase = ({ event, categories }: FeedEvent, site: FeedSite) => ({
  url: `${site.url}${paths.entry('event', event.slug)}`,
  categories: [eventKinds[event.kind], ...categories],
  image: null,
});

/** For programs. */
export const itemEvent = ({ event }: FeedEvent, { time, place }: EventSnapshot): FeedItemEvent => ({
  start: time.startIso,
  end: time.endIso,
  location: place,
  organizer: event.organiser?.name ?? null,
  type: eventKinds[event.kind],
});

/** The announcement of an event, with all that is known of it now. */
export function announcement(entry: FeedEvent, site: FeedSite): Candidate {
  const { event } = entry;
  const id = itemId(site, 'event', event.documentId);
  return {
    at: event.announcedOn,
    id,
    outline: () => announcementOutline(entry, site, id),
  };
}

function announcementOutline(entry: FeedEvent, site: FeedSite, id: string): FeedItemOutline {
  const { event, presentations } = entry;
  const now = asItStands(entry);
  const summary = lines(
    statusLine(now.status, event, event.statusNote, site.moment),
    whenLine(now.time),
    whereLine(now.place),
    event.summary,
  );
  return {
    ...eventItemBase(entry, site),
    id,
    title: statedTitle(now),
    published: new Date(event.announcedOn),
    summary: summary.join('\n'),
    text: [...paragraphs(summary), ...details(entry, site)],
    enclosure: firstFile(presentations),
    event: itemEvent(entry, now),
  };
}

function details({ event, presentations }: FeedEvent, site: FeedSite): FeedText[] {
  const body = markdownPart(event.body);
  const toCome = isOff(event) || isOver(event, site.moment) ? null : listPart(waysToCome(event));
  return [
    ...(toCome === null ? [] : [toCome]),
    ...(body === null ? [] : [body]),
    ...section(words.programme, listPart(programme(event))),
    ...section(words.presentations, deckList(presentations, site)),
    ...section(words.report, markdownPart(event.report)),
  ];
}

function waysToCome({ joiningLink, registration }: Event) {
  const link = registration?.link ?? null;
  const places = registration?.places ?? null;
  const registered = lines(
    places === null ? null : words.places(places),
    registration?.fee ?? null,
  );
  return [
    ...(joiningLink === null ? [] : [{ text: words.join, url: joiningLink, note: null }]),
    ...(link === null
      ? []
      : [{ text: words.register, url: link, note: registered.join(', ') || null }]),
  ];
}

const programme = ({ programme }: Event) =>
  programme.map(({ date, time, title, speakers }) => ({
    text: lines(date, time, title).join(' '),
    url: null,
    note: speakerNames(speakers) || null,
  }));
