/** Which events are still to come. The moment is always given, never read from a clock. */
import type { Event } from '@pilotpress/shared-types';
import { Temporal } from 'temporal-polyfill';
import { byTitle, eventOrder, soonestFirst } from './order.ts';

/** The calendar date of an instant on the clock of a zone. */
function dateIn(instant: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

const endOfDay = (instant: string, timeZone: string): number =>
  dateIn(instant, timeZone).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;

/**
 * When an event is over, in milliseconds since the epoch: at its end. An event of whole days ends
 * with its last day, and one whose end is not known with the day it starts on, both in its own zone.
 * `null` while it has no date.
 */
function endOf({ start, end, allDay, timeZone }: Event): number | null {
  if (start === null) return null;
  if (allDay || end === null) return endOfDay(end ?? start, timeZone);
  return Date.parse(end);
}

/** Whether an event is over at a moment; at the very instant of its end it is. Without a date it never is. */
export function isOver(event: Event, moment: Date): boolean {
  const end = endOf(event);
  return end !== null && end <= moment.getTime();
}

/** Dated events that are not over, soonest first; one that is cancelled or postponed stays until its date has passed. */
export function upcoming(events: readonly Event[], moment: Date): Event[] {
  return events
    .filter((event) => event.start !== null && !isOver(event, moment))
    .sort(soonestFirst);
}

/** Events that are over, newest first. */
export function past(events: readonly Event[], moment: Date): Event[] {
  return events.filter((event) => isOver(event, moment)).sort(eventOrder);
}

/** Events whose date is to be announced, by title. */
export function undated(events: readonly Event[]): Event[] {
  return events.filter((event) => event.start === null).sort(byTitle);
}
