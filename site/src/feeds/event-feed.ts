import type { NamedEventScope } from '@pilotpress/shared-types';
import { isOver, paths } from '@pilotpress/shared-types';
import { feeds, sections } from '../words.ts';
import { changeItem } from './event-change-item.ts';
import { eventChanges, isOfDecksAlone } from './event-history.ts';
import { announcement } from './event-item.ts';
import type { FeedEvent, FeedSite } from './feed-content.ts';
import { everyFormat, framed } from './feed-frame.ts';
import type { Source } from './newest.ts';
import { latestOf, MOST_ITEMS, newest } from './newest.ts';
import type { FeedItemOutline, FeedOutline } from './outline.ts';

/** The pilot or region whose events a feed tells of; `null` stands for the whole site. */
export type FeedScope = NamedEventScope | null;

/**
 * The newest announcements of events, and what happened to them since. What is to be announced later than
 * the moment is not in it yet.
 *
 * @param events - those of the scope
 */
export function announcedEvents(
  events: readonly FeedEvent[],
  site: FeedSite,
  scope: FeedScope,
): FeedOutline {
  const items = newest(eventNews(events, site, { decks: true }), site.moment);
  const frame = {
    title: scoped(scope, sections.event.title),
    description: scoped(scope, sections.event.description),
    name: scopedName(scope, 'event'),
    page: pageOf(scope),
    urls:
      scope === null ? everyFormat('event', site) : { xml: `${site.url}${paths.eventFeed(scope)}` },
  };
  return framed(frame, items, site);
}

/**
 * The dated events that are not over, soonest first. Each is the item of its announcement, with its date
 * in the title, so who follows both feeds is told of one thing. One without a date has no place in this
 * order and is told of when it gets one.
 *
 * @param events - those of the scope
 */
export function upcomingEvents(
  events: readonly FeedEvent[],
  site: FeedSite,
  scope: FeedScope,
): FeedOutline {
  const now = site.moment.toISOString();
  const items = events
    .filter(({ event }) => event.start !== null && event.announcedOn <= now)
    .filter(({ event }) => !isOver(event, site.moment))
    .sort(soonestFirst)
    .slice(0, MOST_ITEMS)
    .map((entry) => withDate(announcement(entry, site).outline(), entry));
  const frame = {
    title: scoped(scope, feeds.upcoming),
    description: scoped(scope, feeds.upcomingDescription),
    name: scopedName(scope, 'event/upcoming'),
    page: pageOf(scope),
    urls: { xml: `${site.url}${paths.upcomingFeed(scope)}` },
  };
  return framed(frame, items, site);
}

/**
 * All that may be told of events: their announcements, and what happened later.
 *
 * @param decks - whether it is told that decks were added, where nothing else happened
 */
export function eventNews(
  events: readonly FeedEvent[],
  site: FeedSite,
  { decks }: { readonly decks: boolean },
): Source[] {
  return events.map((entry) => ({
    latest: latestOf(
      entry.event.announcedOn,
      entry.history.at(-1)?.at,
      ...entry.presentations.map(({ history }) => history.at(-1)?.at),
    ),
    candidates: () => [
      announcement(entry, site),
      ...eventChanges(entry)
        .filter((change) => decks || !isOfDecksAlone(change))
        .map((change) => changeItem(entry, change, site)),
    ],
  }));
}

function soonestFirst({ event: a }: FeedEvent, { event: b }: FeedEvent): number {
  if (a.start !== b.start) return (a.start ?? '') < (b.start ?? '') ? -1 : 1;
  return a.documentId < b.documentId ? -1 : 1;
}

const withDate = (item: FeedItemOutline, { time }: FeedEvent): FeedItemOutline => ({
  ...item,
  title: feeds.dated(time.dateText, item.title),
});

const scoped = (scope: FeedScope, text: string): string =>
  scope === null ? text : feeds.of(scope.title, text);

const scopedName = (scope: FeedScope, name: string): string =>
  scope === null ? name : `${scope.type}/${scope.slug}/${name}`;

const pageOf = (scope: FeedScope): string =>
  scope === null ? paths.list('event') : paths.entry(scope.type, scope.slug);
