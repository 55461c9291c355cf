/** Which events are still to come. The moment is always given, never read from a clock. */
import type { Event } from '@pilotpress/shared-types';
import { isOver } from '@pilotpress/shared-types';
import { byTitle, eventOrder, soonestFirst } from './order.ts';

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
