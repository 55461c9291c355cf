import type { Event } from '@pilotpress/shared-types';
import { Temporal } from 'temporal-polyfill';
import { acrossDays, LOCALE, zoneText } from '../words.ts';

/** When an event takes place, as it stands or as it once stood. */
export type EventTimeInput = Pick<Event, 'start' | 'end' | 'timeZone' | 'allDay' | 'dateNote'>;

/** The time of an event in words, on the clock of its own zone. */
export interface EventTime {
  /** `Thursday 12 March 2026`, `12–13 March 2026`; the editor's words where the date is not known. */
  readonly dateText: string;
  /** `10:00–12:30`; `null` for whole days and where the date is not known. */
  readonly timeText: string | null;
  /** `Brussels time, CET`, with both names across a change of clocks; empty where there is no time of day. */
  readonly zoneText: string;
  /** ISO 8601 with offset, or a bare date for whole days; `null` where it is not known. */
  readonly startIso: string | null;
  readonly endIso: string | null;
  /**
   * For a date block: `12`, `12–13` where it lasts longer, `30 Jun–2 Jul` where it is in two months; `null`
   * where the date is not known.
   */
  readonly day: string | null;
  /** `Jun`; `null` where the days say it. */
  readonly month: string | null;
  /** `2026`, or `2026–27`. */
  readonly year: string | null;
}

const MIDNIGHT = Temporal.PlainTime.from('00:00');

/** Writes dates of the calendar in one form. To make a form takes far longer than to use it. */
function dateForm(options: Intl.DateTimeFormatOptions): (date: Temporal.PlainDate) => string {
  const form = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  return (date) => form.format(date.toZonedDateTime('UTC').epochMilliseconds);
}

const longWeekday = dateForm({ weekday: 'long' });
const dayNumber = dateForm({ day: 'numeric' });
const shortMonth = dateForm({ month: 'short' });
const yearNumber = dateForm({ year: 'numeric' });
/** In one line: a date block breaks between its two days. */
const dayAndShortMonth = (date: Temporal.PlainDate): string =>
  `${dayNumber(date)}\u{A0}${shortMonth(date)}`;
const dayAndMonth = dateForm({ day: 'numeric', month: 'long' });
const longDate = dateForm({ day: 'numeric', month: 'long', year: 'numeric' });

function dateText(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  if (first.equals(last)) {
    return `${longWeekday(first)} ${longDate(first)}`;
  }
  if (first.year !== last.year) return `${longDate(first)} – ${longDate(last)}`;
  if (first.month !== last.month) return `${dayAndMonth(first)} – ${longDate(last)}`;
  return `${String(first.day)}–${longDate(last)}`;
}

/** A date for a block; what both of its ends share is said once. */
function dateBlock(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Pick<EventTime, 'day' | 'month' | 'year'> {
  const isOneMonth = first.toPlainYearMonth().equals(last.toPlainYearMonth());
  const day = isOneMonth ? dayNumber : dayAndShortMonth;
  return {
    day: first.equals(last) ? day(first) : `${day(first)}–${day(last)}`,
    month: isOneMonth ? shortMonth(first) : null,
    year:
      first.year === last.year
        ? yearNumber(first)
        : `${yearNumber(first)}–${yearNumber(last).slice(-2)}`,
  };
}

const clock = (time: Temporal.ZonedDateTime): string =>
  time.toPlainTime().toString({ smallestUnit: 'minute' });

/** An event that ends at midnight ends with the day before, at 24:00. */
function lastDay(end: Temporal.ZonedDateTime): { date: Temporal.PlainDate; clock: string } {
  const date = end.toPlainDate();
  return end.toPlainTime().equals(MIDNIGHT)
    ? { date: date.subtract({ days: 1 }), clock: '24:00' }
    : { date, clock: clock(end) };
}

const iso = (time: Temporal.ZonedDateTime): string =>
  time.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const UNKNOWN = {
  timeText: null,
  zoneText: '',
  startIso: null,
  endIso: null,
  day: null,
  month: null,
  year: null,
} as const;

/** The time of an event on the clock of its own zone, in words and for machines. */
export function eventTime(event: EventTimeInput): EventTime {
  if (event.start === null) return { ...UNKNOWN, dateText: event.dateNote ?? '' };
  const zoned = (instant: string): Temporal.ZonedDateTime =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(event.timeZone);
  const start = zoned(event.start);
  const end = event.end === null ? null : zoned(event.end);
  const first = start.toPlainDate();
  if (event.allDay) {
    const last = (end ?? start).toPlainDate();
    return {
      ...dateBlock(first, last),
      dateText: dateText(first, last),
      timeText: null,
      zoneText: '',
      startIso: first.toString(),
      endIso: end === null ? null : last.toString(),
    };
  }
  const last = end === null ? null : lastDay(end);
  const lastDate = last?.date ?? first;
  return {
    ...dateBlock(first, lastDate),
    dateText: dateText(first, lastDate),
    timeText: timeText(start, last),
    zoneText: zoneText(event.timeZone, [event.start, event.end ?? event.start]),
    startIso: iso(start),
    endIso: end === null ? null : iso(end),
  };
}

function timeText(
  start: Temporal.ZonedDateTime,
  last: { date: Temporal.PlainDate; clock: string } | null,
): string {
  if (last === null) return clock(start);
  const first = start.toPlainDate();
  return first.equals(last.date)
    ? `${clock(start)}–${last.clock}`
    : acrossDays(
        { clock: clock(start), day: dayAndMonth(first) },
        { clock: last.clock, day: dayAndMonth(last.date) },
      );
}
