import type { TimeZone } from './time-zone.ts';

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

function formatOf(timeZone: TimeZone): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  formats.set(timeZone, format);
  return format;
}

/**
 * The calendar date of an instant on the clock of a zone, as in `2024-02-05`. Such dates compare as text.
 *
 * @throws RangeError if the instant is none
 */
export function calendarDate(instant: string | Date, timeZone: TimeZone): string {
  const parts = formatOf(timeZone).formatToParts(new Date(instant));
  const part = (name: 'year' | 'month' | 'day'): string =>
    parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
