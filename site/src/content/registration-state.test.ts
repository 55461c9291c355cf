import type { Event, Registration } from '@pilotpress/shared-types';
import { expect, it } from 'vitest';
import { registrationState } from './registration-state.ts';
import { testEvent } from './testing/test-event.ts';

const NONE: Registration = { link: null, opens: null, closes: null, places: null, fee: null };
const LINK = { link: 'https://register.example/' };
const DATES = { ...LINK, opens: '2026-03-01T08:00:00.000Z', closes: '2026-03-10T22:00:00.000Z' };
const dated = { start: '2026-03-12T09:00:00.000Z', end: '2026-03-12T11:00:00.000Z' };

it.each<[string, Partial<Registration> | null, Partial<Event>, string, string]>([
  ['without registration', null, dated, '2026-03-05T00:00:00.000Z', 'none'],
  ['with nothing but a fee', { fee: 'Free' }, dated, '2026-03-05T00:00:00.000Z', 'none'],
  ['a millisecond before it opens', DATES, dated, '2026-03-01T07:59:59.999Z', 'not-yet'],
  ['as it opens', DATES, dated, '2026-03-01T08:00:00.000Z', 'open'],
  ['a millisecond before it closes', DATES, dated, '2026-03-10T21:59:59.999Z', 'open'],
  ['as it closes', DATES, dated, '2026-03-10T22:00:00.000Z', 'closed'],
  ['without dates, until the event is over', LINK, dated, '2026-03-12T10:59:59.999Z', 'open'],
  ['without dates, when the event is over', LINK, dated, '2026-03-12T11:00:00.000Z', 'closed'],
  ['for an event without a date', LINK, {}, '2026-03-05T00:00:00.000Z', 'open'],
  [
    'for a cancelled event',
    DATES,
    { ...dated, eventStatus: 'cancelled' },
    '2026-03-05T00:00:00.000Z',
    'closed',
  ],
])('registration %s', (_, registration, event, moment, state) => {
  const value = registration === null ? null : { ...NONE, ...registration };
  expect(registrationState(value, testEvent(event), new Date(moment))).toBe(state);
});
