/** Which events are still to come. The moment is always given, never read from a clock. */
import type { Event } from '@pilotpress/shared-types';
import { isOver } from '@pilotpress/shared-types';
import { endOf } from '../event-time/end-of.ts';
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

/** What is not over: first what has a date, then what has none yet. */
export const announced = (events: readonly Event[], moment: Date): Event[] => [
  ...upcoming(events, moment),
  ...undated(events),
];

/**
 * The first instant after a moment at which an event looks different by itself: it is announced,
 * starts or ends, or its registration opens or closes. `null` if nothing of that is to come.
 */
export function nextChange(events: readonly Event[], moment: Date): string | null {
  const next = events
    .flatMap((event) => {
      const { announcedOn, start, registration } = event;
      const written = [announcedOn, start, registration?.opens, registration?.closes];
      return [endOf(event), ...written.map((instant) => (instant ? Date.parse(instant) : null))];
    })
    .reduce<number>(
      (soonest, instant) =>
        instant !== null && instant > moment.getTime() ? Math.min(soonest, instant) : soonest,
      Infinity,
    );
  return next === Infinity ? null : new Date(next).toISOString();
}
