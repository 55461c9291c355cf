import { TIME_ZONES } from '@pilotpress/shared-types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCalendar, leavesCalendar } from './calendar-window.ts';
import { feedEvent } from './testing/calendar-fixture.ts';

const MOMENT = new Date('2026-02-01T09:00:00.000Z');
const at = (fields: Parameters<typeof feedEvent>[0]) =>
  isInCalendar(feedEvent({ end: null, ...fields }).event, MOMENT);

describe('which events calendars hold', () => {
  it.each([
    ['that is to come', '2031-01-01T09:00:00.000Z', true],
    ['of last year', '2025-02-01T09:00:00.000Z', true],
    ['of two years ago', '2024-02-01T09:00:00.000Z', true],
    ['of more than two years ago', '2024-01-30T09:00:00.000Z', false],
  ])('an event %s, on %s: %s', (_, start, expected) => {
    expect(at({ start })).toBe(expected);
  });

  it('hold an event to the very instant two years after its end', () => {
    const { event } = feedEvent({
      start: '2024-01-01T09:00:00.000Z',
      end: '2024-02-01T09:00:00.001Z',
    });
    expect(isInCalendar(event, MOMENT)).toBe(true);
    expect(isInCalendar(event, new Date(MOMENT.getTime() + 1))).toBe(false);
  });

  it('hold cancelled and postponed ones, and none without a date', () => {
    expect(at({ eventStatus: 'cancelled' })).toBe(true);
    expect(at({ eventStatus: 'postponed' })).toBe(true);
    expect(at({ start: null, dateNote: 'Spring' })).toBe(false);
    expect(leavesCalendar(feedEvent({ start: null }).event)).toBeNull();
  });

  it('say the instant at which an event leaves, to the millisecond', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0) / minute, max: Date.UTC(2030, 0) / minute }),
        fc.option(fc.integer({ min: 1, max: 5 * 24 * 60 })),
        fc.boolean(),
        fc.constantFrom(...TIME_ZONES),
        (start, length, allDay, timeZone) => {
          const instant = (minutes: number): string => new Date(minutes * minute).toISOString();
          const { event } = feedEvent({
            start: instant(start),
            end: length === null ? null : instant(start + length),
            allDay,
            timeZone,
          });
          const leaves = leavesCalendar(event)?.getTime() ?? NaN;
          expect(isInCalendar(event, new Date(leaves))).toBe(false);
          expect(isInCalendar(event, new Date(leaves - 1))).toBe(true);
        },
      ),
    );
  });
});
