import type { TimeZone } from '@pilotpress/shared-types';
import { TIME_ZONES } from '@pilotpress/shared-types';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icalendar } from './icalendar.ts';
import { isAmbiguous, localTime, zoneOffsets } from './v-time-zone-offsets.ts';
import { vTimeZone } from './v-time-zone.ts';

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock shows, by the platform's own calendar and nothing of ours. */
function shown(timeZone: string, instant: number): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format.format(instant).replace(' ', 'T');
}

const offset = (timeZone: string, instant: number): number =>
  Date.parse(`${shown(timeZone, instant)}Z`) - instant;

/** The instants, to the second, at which the offset of a zone becomes another, by the platform. */
function platformChanges(timeZone: string, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let day = from; day < to; day += DAY) {
    let [before, after] = [day, day + DAY];
    if (offset(timeZone, before) === offset(timeZone, after)) continue;
    while (after - before > SECOND) {
      const middle = before + Math.floor((after - before) / 2 / SECOND) * SECOND;
      if (offset(timeZone, middle) === offset(timeZone, before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

const written = (timeZone: string, earliest: number, latest: number): string =>
  icalendar(['vcalendar', [], [vTimeZone(zoneOffsets(timeZone, earliest, latest))]]);

/** The instant that a reader takes a local time for, knowing of the zone only what is written. */
function readerOf(text: string): (local: string) => number {
  const component = ICAL.Component.fromString(text).getFirstSubcomponent('vtimezone');
  const zone = new ICAL.Timezone({ component });
  return (local) => {
    const [year, month, day, hour, minute, second] = local.split(/\D/).map(Number);
    const time = ICAL.Time.fromData({ year, month, day, hour, minute, second }, zone);
    return time.toUnixTime() * SECOND;
  };
}

const WINDOWS = [
  [2024, 2031],
  // Irregular years: rules begin and end in the Baltic, in Moldova, Ukraine, Portugal and Turkey.
  [1990, 2003],
  [2010, 2018],
] as const;
const cases = TIME_ZONES.filter((zone) => zone !== 'UTC').flatMap((zone) =>
  WINDOWS.map(([from, to]): [TimeZone, number, number] => [zone, from, to]),
);

describe('a time zone in a calendar', () => {
  it.each(cases)(
    '%s tells from %i to %i what the platform tells, at every change',
    (zone, ...years) => {
      const [from, to] = [Date.UTC(years[0], 0), Date.UTC(years[1] + 1, 0)];
      const offsets = zoneOffsets(zone, from, to - 1);
      const changes = platformChanges(zone, from, to);
      expect(offsets.changes.map(({ at }) => at).filter((at) => at >= from && at < to)).toEqual(
        changes,
      );
      const read = readerOf(written(zone, from, to - 1));
      const months = Array.from({ length: (years[1] - years[0] + 1) * 12 }, (_, month) =>
        Date.UTC(years[0], month, 15, 12),
      );
      const instants = [
        ...months,
        ...changes.flatMap((at) =>
          [-DAY, -SECOND, 0, SECOND, HOUR, 2 * HOUR, DAY].map((by) => at + by),
        ),
      ].filter((instant) => instant >= from && instant < to && !isAmbiguous(offsets, instant));
      for (const instant of instants) {
        expect(localTime(offsets, instant)).toBe(shown(zone, instant));
        expect([zone, shown(zone, instant), read(shown(zone, instant))]).toEqual([
          zone,
          shown(zone, instant),
          instant,
        ]);
      }
    },
  );

  it('is a named rule for each change where one holds in all the years, and began before the year before', () => {
    const text = written('Europe/Brussels', Date.UTC(2026, 2, 12), Date.UTC(2026, 2, 12));
    expect(text.match(/TZNAME:.*/g)).toEqual(['TZNAME:CEST', 'TZNAME:CET']);
    expect(text.match(/RRULE:.*/g)).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(text.match(/DTSTART:.*/g)).toEqual([
      'DTSTART:20240331T020000',
      'DTSTART:20241027T030000',
    ]);
  });

  it('has each change by itself where no rule holds in all the years', () => {
    const text = written('Europe/Istanbul', Date.UTC(2014, 0), Date.UTC(2018, 0));
    expect(text).not.toContain('RRULE');
    expect(text.match(/DTSTART:.*/g)).toContain('DTSTART:20151108T040000');
    expect(text.match(/BEGIN:(?:STANDARD|DAYLIGHT)/g)).toHaveLength(9);
  });

  it('says how late it is where clocks are never changed', () => {
    const text = written('Atlantic/Reykjavik', Date.UTC(2026, 0), Date.UTC(2026, 5));
    expect(text).toContain(
      'BEGIN:STANDARD\r\nDTSTART:20240101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\n',
    );
  });

  it('tells offsets to the second, as local mean time had them', () => {
    expect(written('Europe/Athens', Date.UTC(1893, 0), Date.UTC(1893, 1))).toContain(
      'TZOFFSETTO:+013452\r\n',
    );
  });

  it('knows which instants have a local time that is shown twice', () => {
    const offsets = zoneOffsets('Europe/Brussels', Date.UTC(2026, 0), Date.UTC(2026, 11));
    const putBack = Date.parse('2026-10-25T01:00:00Z');
    const around = [-HOUR - 1, -HOUR, 0, HOUR - 1, HOUR].map((by) => putBack + by);
    expect(around.map((instant) => isAmbiguous(offsets, instant))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const putForward = Date.parse('2026-03-29T01:00:00Z');
    expect([-1, 0].map((by) => isAmbiguous(offsets, putForward + by))).toEqual([false, false]);
  });
});
