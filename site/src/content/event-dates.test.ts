import { describe, expect, it } from 'vitest';
import { isOver, past, undated, upcoming } from './event-dates.ts';
import { testEvent } from './testing/test-event.ts';

const at = (instant: string): Date => new Date(instant);

describe('an event is over', () => {
  const timed = testEvent({ start: '2026-03-12T09:00:00.000Z', end: '2026-03-12T11:00:00.000Z' });

  it('at the very instant of its end, and not a millisecond earlier', () => {
    expect(isOver(timed, at('2026-03-12T10:59:59.999Z'))).toBe(false);
    expect(isOver(timed, at('2026-03-12T11:00:00.000Z'))).toBe(true);
  });

  it('with the day it starts on, where its end is not known', () => {
    const open = testEvent({ ...timed, end: null });
    expect(isOver(open, at('2026-03-12T22:59:59.999Z'))).toBe(false);
    expect(isOver(open, at('2026-03-12T23:00:00.000Z'))).toBe(true);
  });

  it('never, while it has no date', () => {
    expect(isOver(testEvent({ dateNote: 'Spring 2020' }), at('2030-01-01T00:00:00.000Z'))).toBe(
      false,
    );
  });

  it.each([
    // Midnight in Athens is earlier than in Brussels, and in Lisbon later.
    { timeZone: 'Europe/Athens', ends: '2026-06-13T21:00:00.000Z' },
    { timeZone: 'Europe/Brussels', ends: '2026-06-13T22:00:00.000Z' },
    { timeZone: 'Europe/Lisbon', ends: '2026-06-13T23:00:00.000Z' },
    { timeZone: 'UTC', ends: '2026-06-14T00:00:00.000Z' },
  ] as const)('with its last day in $timeZone, if it is of whole days', ({ timeZone, ends }) => {
    const noon = { start: '2026-06-12T10:00:00.000Z', end: '2026-06-13T10:00:00.000Z' };
    const event = testEvent({ ...noon, allDay: true, timeZone });
    expect(isOver(event, new Date(Date.parse(ends) - 1))).toBe(false);
    expect(isOver(event, at(ends))).toBe(true);
  });

  it.each([
    { day: '2026-03-29', night: 'spring, when it has 23 hours', ends: '2026-03-29T22:00:00.000Z' },
    { day: '2026-10-25', night: 'autumn, when it has 25 hours', ends: '2026-10-25T23:00:00.000Z' },
  ])('with the day on which clocks change in $night', ({ day, ends }) => {
    const event = testEvent({ start: `${day}T00:30:00.000Z`, allDay: true });
    expect(isOver(event, new Date(Date.parse(ends) - 1))).toBe(false);
    expect(isOver(event, at(ends))).toBe(true);
  });

  it('on the day it is of, though UTC has another', () => {
    // Midnight of 1 July in Brussels.
    const event = testEvent({ start: '2026-06-30T22:00:00.000Z', allDay: true });
    expect(isOver(event, at('2026-07-01T21:59:59.999Z'))).toBe(false);
    expect(isOver(event, at('2026-07-01T22:00:00.000Z'))).toBe(true);
  });
});

describe('lists of events', () => {
  const moment = at('2026-03-12T10:00:00.000Z');
  const event = (documentId: string, start: string | null, more = {}) =>
    testEvent({ documentId, start, title: documentId, ...more });
  const soon = event('soon', '2026-03-13T09:00:00.000Z');
  const later = event('later', '2026-04-01T09:00:00.000Z', { eventStatus: 'cancelled' });
  const running = event('running', '2026-03-12T09:00:00.000Z', { end: '2026-03-12T11:00:00.000Z' });
  const old = event('old', '2025-01-01T09:00:00.000Z');
  const older = event('older', '2024-01-01T09:00:00.000Z', { eventStatus: 'postponed' });
  const [b, a] = [event('b', null), event('a', null)];
  const all = [old, later, b, soon, older, running, a];
  const ids = (events: readonly { documentId: string }[]) =>
    events.map(({ documentId }) => documentId);

  it('of what is to come begin with what is soonest, and keep what is running or cancelled', () => {
    expect(ids(upcoming(all, moment))).toEqual(['running', 'soon', 'later']);
  });
  it('of the past begin with the newest', () => {
    expect(ids(past(all, moment))).toEqual(['old', 'older']);
  });
  it('without a date go by title', () => {
    expect(ids(undated(all))).toEqual(['a', 'b']);
  });
  it('hold each event once between them', () => {
    const listed = [...upcoming(all, moment), ...past(all, moment), ...undated(all)];
    expect(ids(listed).sort()).toEqual(ids(all).sort());
  });
  it('tell events of one start apart by documentId, in whatever order they come', () => {
    const twins = [event('t2', soon.start), event('t1', soon.start), event('t3', soon.start)];
    expect(ids(upcoming(twins, moment))).toEqual(['t1', 't2', 't3']);
    expect(ids(upcoming(twins.toReversed(), moment))).toEqual(['t1', 't2', 't3']);
    expect(ids(past(twins.toReversed(), at('2027-01-01T00:00:00.000Z')))).toEqual([
      't1',
      't2',
      't3',
    ]);
  });
});
