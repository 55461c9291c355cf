import { describe, expect, it } from 'vitest';
import type { EventTimeInput } from './event-time.ts';
import { eventTime } from './event-time.ts';

const NOT_KNOWN: EventTimeInput = {
  start: null,
  end: null,
  timeZone: 'Europe/Brussels',
  allDay: false,
  dateNote: null,
};

const words = (fields: Partial<EventTimeInput>) => {
  const { dateText, timeText, zoneText } = eventTime({ ...NOT_KNOWN, ...fields });
  return [dateText, timeText, zoneText];
};

describe('the time of an event in words', () => {
  const day = { start: '2026-03-12T09:00:00.000Z', end: '2026-03-12T11:30:00.000Z' };

  it.each<[string, Partial<EventTimeInput>, (string | null)[]]>([
    ['on one day', day, ['Thursday 12 March 2026', '10:00–12:30', 'Brussels time, CET']],
    [
      'without an end',
      { start: day.start },
      ['Thursday 12 March 2026', '10:00', 'Brussels time, CET'],
    ],
    [
      'in summer',
      { start: '2026-07-01T08:00:00.000Z' },
      ['Wednesday 1 July 2026', '10:00', 'Brussels time, CEST'],
    ],
    [
      'east of Brussels',
      { ...day, timeZone: 'Europe/Athens' },
      ['Thursday 12 March 2026', '11:00–13:30', 'Athens time, EET'],
    ],
    [
      'west of it',
      { ...day, timeZone: 'Europe/Lisbon' },
      ['Thursday 12 March 2026', '09:00–11:30', 'Lisbon time, WET'],
    ],
    [
      'without a city',
      { ...day, timeZone: 'UTC' },
      ['Thursday 12 March 2026', '09:00–11:30', 'UTC'],
    ],
    [
      'on the next day there',
      { start: '2026-03-12T22:30:00.000Z', timeZone: 'Europe/Athens' },
      ['Friday 13 March 2026', '00:30', 'Athens time, EET'],
    ],
    [
      'until midnight',
      { start: '2026-03-12T19:00:00.000Z', end: '2026-03-12T23:00:00.000Z' },
      ['Thursday 12 March 2026', '20:00–24:00', 'Brussels time, CET'],
    ],
    [
      'from midnight',
      { start: '2026-03-11T23:00:00.000Z', end: '2026-03-12T01:00:00.000Z' },
      ['Thursday 12 March 2026', '00:00–02:00', 'Brussels time, CET'],
    ],
    [
      'on two days',
      { start: day.start, end: '2026-03-13T15:00:00.000Z' },
      ['12–13 March 2026', '10:00 on 12 March to 16:00 on 13 March', 'Brussels time, CET'],
    ],
    [
      'in two months',
      { start: '2026-03-31T08:00:00.000Z', end: '2026-04-01T08:00:00.000Z' },
      ['31 March – 1 April 2026', '10:00 on 31 March to 10:00 on 1 April', 'Brussels time, CEST'],
    ],
    [
      'in two years',
      { start: '2026-12-31T09:00:00.000Z', end: '2027-01-01T09:00:00.000Z' },
      [
        '31 December 2026 – 1 January 2027',
        '10:00 on 31 December to 10:00 on 1 January',
        'Brussels time, CET',
      ],
    ],
    [
      'on a whole day',
      { start: '2026-03-11T23:00:00.000Z', allDay: true },
      ['Thursday 12 March 2026', null, ''],
    ],
    [
      'on whole days',
      { start: '2026-03-11T23:00:00.000Z', end: '2026-03-12T23:00:00.000Z', allDay: true },
      ['12–13 March 2026', null, ''],
    ],
    [
      'on a leap day',
      { start: '2028-02-29T09:00:00.000Z' },
      ['Tuesday 29 February 2028', '10:00', 'Brussels time, CET'],
    ],
    [
      'in the night when clocks go back',
      { start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T01:30:00.000Z' },
      ['Sunday 25 October 2026', '02:30–02:30', 'Brussels time, CEST to CET'],
    ],
    [
      'over the night when clocks go forward',
      { start: '2026-03-28T09:00:00.000Z', end: '2026-03-29T08:00:00.000Z' },
      ['28–29 March 2026', '10:00 on 28 March to 10:00 on 29 March', 'Brussels time, CET to CEST'],
    ],
    [
      'over the night when clocks go back',
      { start: '2026-10-24T08:00:00.000Z', end: '2026-10-25T09:00:00.000Z' },
      [
        '24–25 October 2026',
        '10:00 on 24 October to 10:00 on 25 October',
        'Brussels time, CEST to CET',
      ],
    ],
    ['that is not known', { dateNote: 'Spring 2027' }, ['Spring 2027', null, '']],
  ])('%s', (_, fields, expected) => {
    expect(words(fields)).toEqual(expected);
  });
});

describe('the time of an event for machines', () => {
  const iso = (fields: Partial<EventTimeInput>) => {
    const { startIso, endIso } = eventTime({ ...NOT_KNOWN, ...fields });
    return [startIso, endIso];
  };
  it('has the offset of its zone at that time', () => {
    const across = { start: '2026-03-28T09:00:00.000Z', end: '2026-03-29T08:00:00.000Z' };
    expect(iso(across)).toEqual(['2026-03-28T10:00:00+01:00', '2026-03-29T10:00:00+02:00']);
  });
  it('is a date for whole days', () => {
    const days = {
      start: '2026-03-11T23:00:00.000Z',
      end: '2026-03-12T23:00:00.000Z',
      allDay: true,
    };
    expect(iso(days)).toEqual(['2026-03-12', '2026-03-13']);
  });
  it('is missing where it is not known', () => {
    expect(iso({ dateNote: 'Soon' })).toEqual([null, null]);
    expect(iso({ start: '2026-03-12T09:00:00.000Z' })).toEqual(['2026-03-12T10:00:00+01:00', null]);
  });
});

describe('the date block', () => {
  const block = (change: Partial<EventTimeInput>) => {
    const { day, month, year } = eventTime({ ...NOT_KNOWN, ...change });
    return [day, month, year];
  };
  it('has the day in the zone of the event', () => {
    const event = { start: '2025-12-31T22:30:00.000Z', timeZone: 'Europe/Athens' as const };
    expect(block(event)).toEqual(['1', 'Jan', '2026']);
  });
  it('has both days of an event that lasts longer, and says once what they share', () => {
    const from = (start: string, end: string) =>
      block({ start: `${start}T09:00:00.000Z`, end: `${end}T15:00:00.000Z` });
    expect(from('2026-06-12', '2026-06-12')).toEqual(['12', 'Jun', '2026']);
    expect(from('2026-06-12', '2026-06-13')).toEqual(['12–13', 'Jun', '2026']);
    expect(from('2026-03-02', '2026-04-02')).toEqual(['2\u{A0}Mar–2\u{A0}Apr', null, '2026']);
    expect(from('2026-12-31', '2027-01-02')).toEqual(['31\u{A0}Dec–2\u{A0}Jan', null, '2026–27']);
    expect(from('2026-06-12', '2027-06-12')).toEqual(['12\u{A0}Jun–12\u{A0}Jun', null, '2026–27']);
  });
  it('has one day where the event ends at midnight, or has no end', () => {
    expect(block({ start: '2026-06-12T09:00:00.000Z', end: '2026-06-12T22:00:00.000Z' })).toEqual([
      '12',
      'Jun',
      '2026',
    ]);
    expect(block({ start: '2026-06-12T09:00:00.000Z' })).toEqual(['12', 'Jun', '2026']);
  });
  it('has both days of whole days', () => {
    const days = { start: '2026-03-11T23:00:00.000Z', end: '2026-03-12T23:00:00.000Z' };
    expect(block({ ...days, allDay: true })).toEqual(['12–13', 'Mar', '2026']);
  });
});
