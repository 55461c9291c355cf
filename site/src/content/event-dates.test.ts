import { isOver } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { nextChange, past, undated, upcoming } from './event-dates.ts';
import { testEvent } from './testing/test-event.ts';

const at = (instant: string): Date => new Date(instant);

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

describe('the next change of an event by itself', () => {
  const event = testEvent({
    announcedOn: '2026-01-01T00:00:00.000Z',
    start: '2026-03-12T09:00:00.000Z',
    end: '2026-03-12T11:00:00.000Z',
    registration: {
      link: 'https://register.example.org/',
      opens: '2026-02-01T08:00:00.000Z',
      closes: '2026-03-01T22:00:00.000Z',
      places: null,
      fee: null,
    },
  });

  it('is each of its instants in turn, and none after the last', () => {
    const instants: string[] = [];
    let moment = '2025-12-01T00:00:00.000Z';
    for (;;) {
      const next = nextChange([event], at(moment));
      if (next === null) break;
      instants.push(next);
      moment = next;
    }
    expect(instants).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-02-01T08:00:00.000Z',
      '2026-03-01T22:00:00.000Z',
      '2026-03-12T09:00:00.000Z',
      '2026-03-12T11:00:00.000Z',
    ]);
  });

  it('is the end of its last day where no hour of the end is known', () => {
    const open = testEvent({ start: '2026-03-12T09:00:00.000Z', end: null });
    expect(nextChange([open], at('2026-03-12T12:00:00.000Z'))).toBe('2026-03-12T23:00:00.000Z');
  });

  it.each([
    { end: '2026-03-29T08:00:00.000Z' },
    { end: null },
    { end: null, allDay: true },
    { end: '2026-03-30T10:00:00.000Z', allDay: true, timeZone: 'Europe/Athens' as const },
    { end: null, allDay: true, timeZone: 'Europe/Lisbon' as const },
  ])('is the very instant from which it is over: %j', (dates) => {
    // The day on which clocks go forward.
    const event = testEvent({ start: '2026-03-29T07:00:00.000Z', ...dates });
    const end = Date.parse(nextChange([event], at('2026-03-29T07:00:00.000Z')) ?? '');
    expect([isOver(event, new Date(end - 1)), isOver(event, new Date(end))]).toEqual([false, true]);
  });

  it('is the soonest of all events, and none where no event has a date', () => {
    const later = testEvent({ start: '2026-04-12T09:00:00.000Z' });
    expect(nextChange([later, event], at('2026-03-02T00:00:00.000Z'))).toBe(event.start);
    expect(nextChange([testEvent()], at('2026-03-02T00:00:00.000Z'))).toBeNull();
  });
});
