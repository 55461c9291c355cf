import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { TIME_ZONES } from './time-zone.ts';

it.each([
  ['2024-02-04T22:59:59.999Z', 'Europe/Brussels', '2024-02-04'],
  ['2024-02-04T23:00:00.000Z', 'Europe/Brussels', '2024-02-05'],
  ['2024-02-04T22:00:00.000Z', 'Europe/Athens', '2024-02-05'],
  ['2024-02-05T00:30:00.000Z', 'Atlantic/Azores', '2024-02-04'],
  ['2024-12-31T23:30:00.000Z', 'UTC', '2024-12-31'],
  ['2026-03-29T00:30:00+01:00', 'Europe/Brussels', '2026-03-29'],
] as const)('%s is in %s on %s', (instant, timeZone, date) => {
  expect(calendarDate(instant, timeZone)).toBe(date);
  expect(calendarDate(new Date(instant), timeZone)).toBe(date);
});

it('every zone that an event can take place in is known to the runtime', () => {
  for (const zone of TIME_ZONES) {
    expect(calendarDate('2026-06-01T12:00:00.000Z', zone)).toBe('2026-06-01');
  }
});
