import type { TimeZone } from '@pilotpress/shared-types';
import { calendarDate } from '@pilotpress/shared-types';
import type { DatedEvent } from './calendar-window.ts';
import type { Property } from './icalendar.ts';
import { utcValue } from './icalendar.ts';
import type { ZoneOffsets } from './v-time-zone-offsets.ts';
import { isAmbiguous, localTime, zoneOffsets } from './v-time-zone-offsets.ts';

/** The clocks of all zones that some events are timed by. */
export type Clocks = ReadonlyMap<TimeZone, ZoneOffsets>;

const DAY = 24 * 60 * 60 * 1000;

/** From the zone's earliest event to its latest. Whole days and UTC need no clock. */
export function clocksOf(events: readonly DatedEvent[]): Clocks {
  const timed = events.filter(({ allDay, timeZone }) => !allDay && timeZone !== 'UTC');
  const clocks = [...Map.groupBy(timed, ({ timeZone }) => timeZone)].map(
    ([timeZone, there]): [TimeZone, ZoneOffsets] => {
      const instants = there.flatMap(({ start, end }) => [
        Date.parse(start),
        Date.parse(end ?? start),
      ]);
      const earliest = instants.reduce((a, b) => Math.min(a, b));
      const latest = instants.reduce((a, b) => Math.max(a, b));
      return [timeZone, zoneOffsets(timeZone, earliest, latest)];
    },
  );
  return new Map(clocks);
}

/**
 * DTSTART and DTEND. Whole days have an exclusive end. Where the end is not known there is none: then the event takes
 * no time in the calendar (RFC 5545, 3.6.1), and nobody is told an hour that no one has announced.
 */
export function timeProperties(event: DatedEvent, clocks: Clocks): Property[] {
  const { start, end, allDay, timeZone } = event;
  if (allDay) {
    const lastDay = Date.parse(calendarDate(end ?? start, timeZone));
    const afterwards = new Date(lastDay + DAY).toISOString().slice(0, 10);
    return [
      ['dtstart', {}, 'date', calendarDate(start, timeZone)],
      ['dtend', {}, 'date', afterwards],
    ];
  }
  const bounds: [string, string][] = [['dtstart', start]];
  if (end !== null && utcValue(end) > utcValue(start)) bounds.push(['dtend', end]);
  const clock = clocks.get(timeZone);
  const isLocal =
    clock !== undefined && bounds.every(([, instant]) => !isAmbiguous(clock, Date.parse(instant)));
  return bounds.map(([name, instant]) =>
    isLocal
      ? [name, { tzid: timeZone }, 'date-time', localTime(clock, Date.parse(instant))]
      : [name, {}, 'date-time', utcValue(instant)],
  );
}
