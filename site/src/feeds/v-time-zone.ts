import { zoneName } from '../words.ts';
import type { Component, Property } from './icalendar.ts';
import type { OffsetChange, ZoneOffsets } from './v-time-zone-offsets.ts';

/**
 * The clock of a zone as VTIMEZONE (RFC 5545, 3.6.5), exact for all the years of `offsets`. What happens in each of
 * them by one rule is written as that rule, since some programs understand nothing else; any other change as an
 * observance of its own, since some forget that a list of dates begins with DTSTART.
 */
export function vTimeZone(offsets: ZoneOffsets): Component {
  const { timeZone, firstYear, changes } = offsets;
  const onsets = changes.map((change) => ({
    ...change,
    name: zoneName(timeZone, new Date(change.at)),
  }));
  const kinds = Map.groupBy(
    onsets,
    ({ before, after, name }) => `${String(before)} ${String(after)} ${name}`,
  );
  const observances = [...kinds.values()].flatMap((alike) => {
    const rule = yearlyRule(alike, offsets);
    return rule === null
      ? alike.map((onset) => observance(onset, []))
      : alike.slice(0, 1).map((onset) => observance(onset, [['rrule', {}, 'recur', rule]]));
  });
  const isKnown = onsets.some(({ at }) => new Date(at).getUTCFullYear() === firstYear);
  return [
    'vtimezone',
    [['tzid', {}, 'text', timeZone]],
    isKnown ? observances : [observance(beginning(offsets), []), ...observances],
  ];
}

/** What holds until the clocks change for the first time. */
function beginning({ timeZone, firstYear, initial }: ZoneOffsets): Onset {
  const at = Date.UTC(firstYear, 0);
  return { at, before: initial, after: initial, name: zoneName(timeZone, new Date(at)) };
}

interface Onset extends OffsetChange {
  readonly name: string;
}

function observance(onset: Onset, rule: Property[]): Component {
  return [
    onset.after > onset.before ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', onsetTime(onset)],
      ['tzoffsetfrom', {}, 'utc-offset', offsetText(onset.before)],
      ['tzoffsetto', {}, 'utc-offset', offsetText(onset.after)],
      ['tzname', {}, 'text', onset.name],
      ...rule,
    ],
    [],
  ];
}

/** What the clock shows when it is about to change. */
const onsetDate = ({ at, before }: OffsetChange): Date => new Date(at + before);
const onsetTime = (onset: OffsetChange): string => onsetDate(onset).toISOString().slice(0, 19);

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const WEEK = 7;

/** The rule by which something happens once in each of the years; `null` if there is none. */
function yearlyRule(
  onsets: readonly OffsetChange[],
  { firstYear, lastYear }: ZoneOffsets,
): Record<string, string | number> | null {
  const dates = onsets.map(onsetDate);
  const [first] = dates;
  const isYearly =
    dates.length === lastYear - firstYear + 1 &&
    dates.every((date, index) => date.getUTCFullYear() === firstYear + index);
  if (first === undefined || !isYearly) return null;
  const month = first.getUTCMonth();
  const weekday = first.getUTCDay();
  const isAlike = (date: Date): boolean =>
    date.getUTCMonth() === month &&
    date.getUTCDay() === weekday &&
    timeOfDay(date) === timeOfDay(first);
  const week = [-1, 1, 2, 3, 4].find((week) => dates.every((date) => isInWeek(date, week)));
  if (week === undefined || !dates.every(isAlike)) return null;
  const day = `${String(week)}${WEEKDAYS[weekday] ?? ''}`;
  return { freq: 'YEARLY', bymonth: month + 1, byday: day };
}

const timeOfDay = (date: Date): string => date.toISOString().slice(11);

/** Whether a date is on the nth of its weekdays in the month, counted from the end where `week` is negative. */
function isInWeek(date: Date, week: number): boolean {
  const day = date.getUTCDate();
  if (week > 0) return Math.ceil(day / WEEK) === week;
  const daysInMonth = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return Math.ceil((daysInMonth - day + 1) / WEEK) === -week;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `+01:00`; with seconds, as local mean time needs them, where there are any. */
function offsetText(offset: number): string {
  const length = Math.abs(offset);
  const parts = [length / HOUR, (length % HOUR) / MINUTE, (length % MINUTE) / SECOND];
  const [hours, minutes, seconds] = parts.map((part) => String(Math.floor(part)).padStart(2, '0'));
  const sign = offset < 0 ? '-' : '+';
  return [`${sign}${hours ?? ''}`, minutes, ...(seconds === '00' ? [] : [seconds])].join(':');
}
