/** What an item says of an event, in lines of plain text. */
import type { Event, EventDates } from '@pilotpress/shared-types';
import { isOver } from '@pilotpress/shared-types';
import { events as words, eventStatuses, eventStatusNotices, feeds } from '../words.ts';
import type { EventSnapshot } from './event-snapshot.ts';
import type { FeedEvent } from './feed-content.ts';

/** Whoever reads only titles must not travel in vain. */
export const statedTitle = ({ title, status }: Pick<EventSnapshot, 'title' | 'status'>): string =>
  status === 'cancelled' || status === 'postponed'
    ? feeds.labelled(eventStatuses[status], title)
    : title;

/**
 * How it stands, or `null` where that says nothing: no date is confirmed yet, or it is too late to heed.
 *
 * @param note - the editor's own words about the status
 */
export function statusLine(
  status: Event['eventStatus'],
  dates: EventDates,
  note: string | null,
  moment: Date,
): string | null {
  if (status === 'confirmed' && dates.start === null) return note;
  const isOutdated = status === 'tentative' || status === 'rescheduled';
  if (isOutdated && isOver(dates, moment)) return note;
  return lines(`${eventStatuses[status]}.`, eventStatusNotices[status], note).join(' ');
}

export const whenLine = (time: FeedEvent['time']): string | null =>
  time.dateText === '' ? null : feeds.fact(words.when, whenText(time));

export const whereLine = (place: string | null): string | null =>
  place === null ? null : feeds.fact(words.where, place);

/** As "Thursday 12 March 2026, 10:00–12:30 (Brussels time, CET)". */
export function whenText({ dateText, timeText, zoneText }: FeedEvent['time']): string {
  const time = timeText === null ? dateText : `${dateText}, ${timeText}`;
  return zoneText === '' ? time : `${time} (${zoneText})`;
}

/** What there is of some lines. */
export const lines = (...texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [text]));
