import type { Event } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { feedEvent, SITE } from './testing/calendar-fixture.ts';
import { linesOf, readEvents } from './testing/read-calendar.ts';

const written = (fields: Partial<Event>): string =>
  calendar([feedEvent({ end: null, ...fields })], SITE, null);

/** How start and end stand there, without the lines of time zones. */
const lines = (fields: Partial<Event>): string[] => {
  const text = written(fields).replaceAll(/BEGIN:VTIMEZONE.*END:VTIMEZONE/gs, '');
  return [...linesOf(text, 'DTSTART'), ...linesOf(text, 'DTEND')];
};

type Case = [name: string, fields: Partial<Event>, lines: string[]];
const TIMED: Case[] = [
  [
    'in winter',
    { start: '2026-03-12T09:00:00.000Z', end: '2026-03-12T11:30:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20260312T100000', 'DTEND;TZID=Europe/Brussels:20260312T123000'],
  ],
  [
    'in summer',
    { start: '2026-07-01T08:00:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20260701T100000'],
  ],
  [
    'across the change of clocks in spring',
    { start: '2026-03-28T22:00:00.000Z', end: '2026-03-29T02:30:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20260328T230000', 'DTEND;TZID=Europe/Brussels:20260329T043000'],
  ],
  [
    'across the change of clocks in autumn',
    { start: '2026-10-24T22:00:00.000Z', end: '2026-10-25T03:00:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20261025T000000', 'DTEND;TZID=Europe/Brussels:20261025T040000'],
  ],
  [
    'within the hour that clocks show twice: in UTC, both start and end',
    { start: '2026-10-25T01:30:00.000Z', end: '2026-10-25T05:00:00.000Z' },
    ['DTSTART:20261025T013000Z', 'DTEND:20261025T050000Z'],
  ],
  [
    'in another zone, read in any',
    { start: '2026-07-01T08:00:00.000Z', timeZone: 'Atlantic/Azores' },
    ['DTSTART;TZID=Atlantic/Azores:20260701T080000'],
  ],
  [
    'in UTC',
    { start: '2026-07-01T08:00:00.000Z', end: '2026-07-01T09:00:00.000Z', timeZone: 'UTC' },
    ['DTSTART:20260701T080000Z', 'DTEND:20260701T090000Z'],
  ],
  [
    'of several days',
    { start: '2026-03-12T09:00:00.000Z', end: '2026-03-14T15:00:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20260312T100000', 'DTEND;TZID=Europe/Brussels:20260314T160000'],
  ],
  [
    'from midnight to midnight',
    { start: '2026-03-11T23:00:00.000Z', end: '2026-03-12T23:00:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20260312T000000', 'DTEND;TZID=Europe/Brussels:20260313T000000'],
  ],
  [
    'on 29 February',
    { start: '2028-02-29T22:30:00.000Z', end: '2028-02-29T23:30:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20280229T233000', 'DTEND;TZID=Europe/Brussels:20280301T003000'],
  ],
  [
    'without an end: no end is invented',
    { start: '2026-03-12T09:00:00.000Z' },
    ['DTSTART;TZID=Europe/Brussels:20260312T100000'],
  ],
];
const WHOLE_DAYS: Case[] = [
  ['on one', { start: '2026-03-12T11:00:00.000Z' }, ['20260312', '20260313']],
  [
    'on three, across a change of clocks',
    { start: '2026-03-27T11:00:00.000Z', end: '2026-03-29T10:00:00.000Z' },
    ['20260327', '20260330'],
  ],
  [
    'by the dates of the zone, though UTC has others',
    { start: '2026-03-11T23:30:00.000Z', end: '2026-03-12T22:30:00.000Z' },
    ['20260312', '20260313'],
  ],
  ['on 29 February', { start: '2028-02-29T11:00:00.000Z' }, ['20280229', '20280301']],
  ['on the last of the year', { start: '2026-12-31T11:00:00.000Z' }, ['20261231', '20270101']],
];

describe('the time of an event in a calendar', () => {
  it.each(TIMED)('is on the clock of its zone and the right instant: %s', (_, fields, expected) => {
    expect(lines(fields)).toEqual(expected);
    const [event] = readEvents(written(fields));
    expect(event?.start.toISOString()).toBe(fields.start);
    if (fields.end) expect(event?.end?.toISOString()).toBe(fields.end);
  });

  it.each(WHOLE_DAYS)('is dates with an exclusive end for whole days: %s', (_, fields, dates) => {
    const [start, end] = dates;
    expect(lines({ ...fields, allDay: true })).toEqual([
      `DTSTART;VALUE=DATE:${String(start)}`,
      `DTEND;VALUE=DATE:${String(end)}`,
    ]);
    expect(readEvents(written({ ...fields, allDay: true }))[0]?.datetype).toBe('date');
  });

  it('has no end that would be its start, to the second', () => {
    const start = '2026-03-12T09:00:00.000Z';
    expect(lines({ start, end: '2026-03-12T09:00:00.900Z' })).toHaveLength(1);
  });

  it('describes no zone for a time that is told in UTC', () => {
    expect(written({ start: '2026-10-25T01:30:00.000Z' })).not.toContain('VTIMEZONE');
  });
});
