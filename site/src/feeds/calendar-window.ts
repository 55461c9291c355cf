import type { Event } from '@pilotpress/shared-types';
import { isOver } from '@pilotpress/shared-types';
import { endOf } from '../event-time/end-of.ts';

/**
 * How long an event stays in calendars once it is over, in milliseconds: two years, of which one may be a leap year.
 * A stretch of fixed length, so that whoever asks for it and whoever asks when it ends agree.
 */
const KEPT = (2 * 365 + 1) * 24 * 60 * 60 * 1000;

/** An event that has a date. */
export type DatedEvent = Event & { readonly start: string };

export const isDated = (event: Event): event is DatedEvent => event.start !== null;

/** Whether calendars hold an event at a moment: whatever its status, if it has a date and was not over two years ago. */
export function isInCalendar(event: Event, moment: Date): boolean {
  return isDated(event) && !isOver(event, new Date(moment.getTime() - KEPT));
}

/** The first instant at which calendars do not hold an event any more; `null` if they never do. */
export function leavesCalendar(event: Event): Date | null {
  const end = endOf(event);
  return end === null ? null : new Date(end + KEPT);
}
