import type { NamedEventScope } from '@pilotpress/shared-types';
import { DEFAULT_TIME_ZONE, paths } from '@pilotpress/shared-types';
import { calendars as words } from '../words.ts';
import type { CalendarEntry } from './calendar-event.ts';
import { vEvent } from './calendar-event.ts';
import { lastModified } from './calendar-revision.ts';
import type { Clocks } from './calendar-time.ts';
import { clocksOf } from './calendar-time.ts';
import { isDated, isInCalendar } from './calendar-window.ts';
import type { FeedEvent, FeedSite } from './feed-content.ts';
import type { Component, Property } from './icalendar.ts';
import { icalendar, utcValue } from './icalendar.ts';
import { oneLine, uri } from './icalendar-text.ts';
import { zoneOffsets } from './v-time-zone-offsets.ts';
import { vTimeZone } from './v-time-zone.ts';

/** How often programs should look for news: a cancellation must reach people who are about to leave (ISO 8601 duration). */
const REFRESH = 'PT1H';

/**
 * A calendar to subscribe to: all events to come and those of the past two years, by their start. It names no METHOD,
 * since it is a snapshot and no message of a scheduling transaction (RFC 5545, 3.7.2), which would need an organizer
 * with an e-mail address for each event (RFC 5546, 3.2.1).
 */
export function calendar(
  events: readonly FeedEvent[],
  site: FeedSite,
  scope: NamedEventScope | null,
): string {
  const entries = entriesOf(events.filter(({ event }) => isInCalendar(event, site.moment)));
  const page = scope === null ? paths.list('event') : paths.entry(scope.type, scope.slug);
  const name = oneLine(words.name(site.name, scope?.title ?? null));
  const about = oneLine(words.description(site.name, scope?.title ?? null));
  const modified = entries
    .map(lastModified)
    .reduce((latest, instant) => (instant > latest ? instant : latest), '');
  return written(entries, site, `${site.url}${paths.calendar(scope)}`, [
    ['name', {}, 'text', name],
    ['x-wr-calname', {}, 'text', name],
    ['description', {}, 'text', about],
    ['x-wr-caldesc', {}, 'text', about],
    ['x-wr-timezone', {}, 'text', DEFAULT_TIME_ZONE],
    ['url', {}, 'uri', uri(`${site.url}${page}`)],
    ...(modified === ''
      ? []
      : [['last-modified', {}, 'date-time', utcValue(modified)] satisfies Property]),
  ]);
}

/**
 * One event to put into a calendar, however long it is over; `null` while it has no date. It has no name of its own,
 * by which some programs would make a new calendar for it.
 */
export function eventCalendar(event: FeedEvent, site: FeedSite): string | null {
  const entries = entriesOf([event]);
  if (entries.length === 0) return null;
  return written(entries, site, `${site.url}${paths.eventCalendar(event.event.slug)}`, []);
}

/** Those that have a date, by it. */
function entriesOf(events: readonly FeedEvent[]): CalendarEntry[] {
  return events
    .flatMap((entry) => {
      const { event } = entry;
      return isDated(event) ? [{ ...entry, event }] : [];
    })
    .sort(byStart);
}

function byStart({ event: a }: CalendarEntry, { event: b }: CalendarEntry): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return (a.locale ?? '') < (b.locale ?? '') ? -1 : 1;
}

function written(
  entries: readonly CalendarEntry[],
  site: FeedSite,
  source: string,
  particulars: Property[],
): string {
  const clocks = clocksOf(entries.map(({ event }) => event));
  const events = entries.map((entry) => vEvent(entry, site, clocks));
  return icalendar([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Pilotpress//Events//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ...particulars,
      ['source', {}, 'uri', uri(source)],
      ['refresh-interval', {}, 'duration', REFRESH],
      ['x-published-ttl', {}, 'duration', REFRESH],
    ],
    [...timeZones(events, clocks), ...events],
  ]);
}

/** Whichever: an empty calendar is the same at every moment. */
const SOME_TIME = Date.UTC(2026, 0, 1);

/** Those that events are timed by, in the order of their names; without events the network's own, since no calendar may be empty. */
function timeZones(events: readonly Component[], clocks: Clocks): Component[] {
  if (events.length === 0) {
    return [vTimeZone(zoneOffsets(DEFAULT_TIME_ZONE, SOME_TIME, SOME_TIME))];
  }
  const used = new Set(events.flatMap(([, properties]) => properties.map(([, { tzid }]) => tzid)));
  return [...clocks]
    .filter(([timeZone]) => used.has(timeZone))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, offsets]) => vTimeZone(offsets));
}
