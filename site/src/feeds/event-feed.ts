import type { Event } from '@pilotpress/shared-types';
import { isOver, paths } from '@pilotpress/shared-types';
import {
  eventKinds,
  events as words,
  eventStatuses,
  eventStatusNotices,
  LANGUAGE,
  placeText,
  sections,
} from '../words.ts';
import type { Feed, FeedItem } from './feed.ts';

/** An event with what its item says of it. */
export interface FeedEvent {
  readonly event: Event;
  /** On the clock of the event's own zone. */
  readonly time: {
    readonly dateText: string;
    readonly timeText: string | null;
    readonly zoneText: string;
  };
  /** Names of its pilots and topics. */
  readonly categories: readonly string[];
}

interface FeedSurroundings {
  readonly siteName: string;
  /** Without a slash at its end. */
  readonly siteUrl: string;
  /** In whose name items are identified (RFC 4151), as in `example.org,2026`; it outlives addresses. */
  readonly authority: string;
  readonly moment: Date;
}

const MOST_ITEMS = 50;

/** The newest announcements of events. What is to be announced later than the moment is not in it yet. */
export function eventFeed(
  events: readonly FeedEvent[],
  { siteName, siteUrl, authority, moment }: FeedSurroundings,
): Feed {
  const announced = events.filter(({ event }) => Date.parse(event.announcedOn) <= moment.getTime());
  return {
    title: `${sections.event.title} – ${siteName}`,
    description: sections.event.description,
    language: LANGUAGE,
    pageUrl: `${siteUrl}${paths.list('event')}`,
    feedUrl: `${siteUrl}${paths.eventFeed()}`,
    items: announced
      .toSorted(newestFirst)
      .slice(0, MOST_ITEMS)
      .map((entry) => feedItem(entry, siteUrl, authority, moment)),
  };
}

function newestFirst({ event: a }: FeedEvent, { event: b }: FeedEvent): number {
  if (a.announcedOn !== b.announcedOn) return a.announcedOn < b.announcedOn ? 1 : -1;
  return a.documentId < b.documentId ? -1 : 1;
}

function feedItem(
  { event, time, categories }: FeedEvent,
  siteUrl: string,
  authority: string,
  moment: Date,
): FeedItem {
  const standing = status(event, moment);
  const place = placeText(event);
  return {
    id: `tag:${authority}:event/${event.documentId}`,
    title: title(event),
    url: `${siteUrl}${paths.entry('event', event.slug)}`,
    published: new Date(event.announcedOn),
    text: [
      ...(standing === null ? [] : [standing]),
      `${words.when}: ${when(time)}`,
      ...(place === null ? [] : [`${words.where}: ${place}`]),
      event.summary,
    ],
    categories: [eventKinds[event.kind], ...categories],
  };
}

/** Whoever reads only titles must not travel in vain. */
function title({ title, eventStatus }: Event): string {
  return eventStatus === 'cancelled' || eventStatus === 'postponed'
    ? `${eventStatuses[eventStatus]}: ${title}`
    : title;
}

/** How it stands, or `null` where that says nothing: no date is confirmed yet, or it is too late to heed. */
function status(event: Event, moment: Date): string | null {
  const { eventStatus, start, statusNote } = event;
  if (eventStatus === 'confirmed' && start === null) return statusNote;
  const isOutdated = eventStatus === 'tentative' || eventStatus === 'rescheduled';
  if (isOutdated && isOver(event, moment)) return statusNote;
  return [`${eventStatuses[eventStatus]}.`, eventStatusNotices[eventStatus], statusNote]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function when({ dateText, timeText, zoneText }: FeedEvent['time']): string {
  return [dateText, timeText, zoneText === '' ? null : `(${zoneText})`]
    .filter((part) => part !== null && part !== '')
    .join(', ')
    .replace(', (', ' (');
}
