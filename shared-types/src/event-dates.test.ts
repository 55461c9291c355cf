import { describe, expect, it } from 'vitest';
import type { EventDates } from './event-dates.ts';
import { eventDateProblems, isOver } from './event-dates.ts';
import { eventFieldsSchema } from './event.ts';

const at = (instant: string): Date => new Date(instant);
const dates = (fields: Partial<EventDates>): EventDates => ({
  start: null,
  end: null,
  allDay: false,
  timeZone: 'Europe/Brussels',
  ...fields,
});

describe('an event is over', () => {
  const timed = dates({ start: '2026-03-12T09:00:00.000Z', end: '2026-03-12T11:00:00.000Z' });

  it('at the very instant of its end, and not a millisecond earlier', () => {
    expect(isOver(timed, at('2026-03-12T10:59:59.999Z'))).toBe(false);
    expect(isOver(timed, at('2026-03-12T11:00:00.000Z'))).toBe(true);
  });

  it('with the day it starts on, where its end is not known', () => {
    const open = { ...timed, end: null };
    expect(isOver(open, at('2026-03-12T22:59:59.999Z'))).toBe(false);
    expect(isOver(open, at('2026-03-12T23:00:00.000Z'))).toBe(true);
  });

  it('never, while it has no date', () => {
    expect(isOver(dates({}), at('2030-01-01T00:00:00.000Z'))).toBe(false);
  });

  it.each([
    // Midnight in Athens is earlier than in Brussels, and in Lisbon later.
    { timeZone: 'Europe/Athens', ends: '2026-06-13T21:00:00.000Z' },
    { timeZone: 'Europe/Brussels', ends: '2026-06-13T22:00:00.000Z' },
    { timeZone: 'Europe/Lisbon', ends: '2026-06-13T23:00:00.000Z' },
    { timeZone: 'UTC', ends: '2026-06-14T00:00:00.000Z' },
  ])('with its last day in $timeZone, if it is of whole days', ({ timeZone, ends }) => {
    const noon = { start: '2026-06-12T10:00:00.000Z', end: '2026-06-13T10:00:00.000Z' };
    const event = dates({ ...noon, allDay: true, timeZone });
    expect(isOver(event, new Date(Date.parse(ends) - 1))).toBe(false);
    expect(isOver(event, at(ends))).toBe(true);
  });

  it.each([
    { day: '2026-03-29', night: 'spring, when it has 23 hours', ends: '2026-03-29T22:00:00.000Z' },
    { day: '2026-10-25', night: 'autumn, when it has 25 hours', ends: '2026-10-25T23:00:00.000Z' },
  ])('with the day on which clocks change in $night', ({ day, ends }) => {
    const event = dates({ start: `${day}T00:30:00.000Z`, allDay: true });
    expect(isOver(event, new Date(Date.parse(ends) - 1))).toBe(false);
    expect(isOver(event, at(ends))).toBe(true);
  });

  it('on the day it is of, though UTC has another', () => {
    // Midnight of 1 July in Brussels.
    const event = dates({ start: '2026-06-30T22:00:00.000Z', allDay: true });
    expect(isOver(event, at('2026-07-01T21:59:59.999Z'))).toBe(false);
    expect(isOver(event, at('2026-07-01T22:00:00.000Z'))).toBe(true);
  });
});

describe('the rules of whole days', () => {
  const fields = (changes: Partial<EventDates>): string[] =>
    eventDateProblems(dates({ allDay: true, ...changes })).map(({ path }) => path.join('.'));

  it('compare calendar dates: one day may start and end at the same moment, or end at an earlier hour', () => {
    const noon = '2026-06-12T10:00:00.000Z';
    expect(fields({ start: noon, end: noon })).toEqual([]);
    expect(fields({ start: noon, end: '2026-06-12T07:00:00.000Z' })).toEqual([]);
    expect(fields({ start: noon })).toEqual([]);
  });

  it('refuse a last day before the first', () => {
    const event = dates({
      allDay: true,
      start: '2026-06-12T10:00:00.000Z',
      end: '2026-06-11T10:00:00.000Z',
    });
    expect(eventDateProblems(event)).toEqual([
      {
        path: ['end'],
        message:
          'The last day of the event is before its first. Correct the end, or leave it empty if the event is on one day.',
      },
    ]);
  });

  it('refuse an instant that is on another day in the zone of the event than on the clock of the editor', () => {
    // Midnight of 12 June in Brussels is still 11 June in Lisbon.
    const midnight = '2026-06-11T22:00:00.000Z';
    expect(
      eventDateProblems(dates({ allDay: true, start: midnight, timeZone: 'Europe/Lisbon' })),
    ).toEqual([
      {
        path: ['start'],
        message:
          'The start of this event of whole days is on 2026-06-12 in the time zone Europe/Brussels and on 2026-06-11 in that of the event, Europe/Lisbon. Enter noon (12:00) of the day that you mean.',
      },
    ]);
    const noon = '2026-06-12T10:00:00.000Z';
    const end = '2026-06-12T21:30:00.000Z';
    expect(fields({ start: noon, end, timeZone: 'Europe/Athens' })).toEqual(['end']);
    expect(fields({ start: midnight, timeZone: 'Europe/Brussels' })).toEqual([]);
  });

  it.each(['Europe/Athens', 'Europe/Istanbul', 'Atlantic/Azores', 'Atlantic/Reykjavik', 'UTC'])(
    'accept noon of any day for an event in %s',
    (timeZone) => {
      const [start, end] = ['2026-01-10T11:00:00.000Z', '2026-07-10T10:00:00.000Z'];
      expect(fields({ start, end, timeZone })).toEqual([]);
    },
  );

  it('pass over what is no instant and no zone, which the schema tells of', () => {
    expect(fields({ start: 'soon', end: 'later' })).toEqual([]);
    expect(fields({ start: '2026-06-12T10:00:00.000Z', timeZone: 'Mars/Base' })).toEqual([]);
  });
});

it.each([
  ['start', { start: '9999-05-01T09:00:00.000Z', end: null }],
  ['end', { start: '2027-05-01T09:00:00.000Z', end: '0202-05-01T09:00:00.000Z' }],
])('leaves a year that cannot be meant to the schema: %s', (field, dates) => {
  expect(eventDateProblems({ ...dates, allDay: false, timeZone: 'UTC' })).toEqual([]);
  const parsed = eventFieldsSchema.pick({ start: true, end: true }).safeParse(dates);
  expect(parsed.error?.issues).toMatchObject([
    { path: [field], message: expect.stringContaining('Enter one from 1950 to 2150.') as string },
  ]);
});
