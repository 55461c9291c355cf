import type { Event } from '@pilotpress/shared-types';
import { Temporal } from 'temporal-polyfill';

/** The instant from which an event is over, in milliseconds since the epoch; `null` while it has no date. */
export function endOf({
  start,
  end,
  allDay,
  timeZone,
}: Pick<Event, 'start' | 'end' | 'allDay' | 'timeZone'>): number | null {
  if (start === null) return null;
  if (!allDay && end !== null) return Date.parse(end);
  const lastDay = Temporal.Instant.from(end ?? start)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  return lastDay.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}
