import { describe, expect, it } from 'vitest';
import { revision } from './calendar-revision.ts';
import { DECK, feedEvent, publication, VENUE } from './testing/calendar-fixture.ts';

const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}T09:00:00.000Z`;

/** The sequence after an event was published in these states, `null` for withdrawn. */
function sequence(...states: Parameters<typeof publication>[1][]): number {
  const history = states.map((state, index) => publication(day(index + 1), state));
  return revision(feedEvent({}, { history })).sequence;
}

describe('the revision of an event in a calendar', () => {
  it('is nought when it is first published, and after edits of anything but time, place and status', () => {
    expect(sequence({})).toBe(0);
    expect(sequence({}, { hasReport: true, presentations: ['deck01'], dateNote: 'Soon' })).toBe(0);
  });

  const venue = { ...VENUE, accessNote: undefined };
  it.each([
    ['start', { start: '2026-03-13T09:00:00.000Z' }],
    ['end', { end: '2026-03-12T10:00:00.000Z' }],
    ['time zone', { timeZone: 'Europe/Athens' }],
    ['whole days', { allDay: true }],
    ['venue', { venue }],
    ['way to attend', { attendanceMode: 'online' }],
    ['joining link', { joiningLink: 'https://meet.example.org/' }],
    ['status', { eventStatus: 'cancelled' }],
  ])('rises by one with each change of %s', (_, change) => {
    expect(sequence({}, change)).toBe(1);
    expect(sequence({}, change, {}, change)).toBe(3);
  });

  it('rises with a move within the city', () => {
    expect(sequence({ venue }, { venue: { ...venue, street: '2 Example Street' } })).toBe(1);
  });

  it('stays where it is withdrawn and published again as it was, and rises once if it changed', () => {
    expect(sequence({}, null, {})).toBe(0);
    expect(sequence({}, null, { eventStatus: 'postponed' })).toBe(1);
    expect(sequence(null, {})).toBe(0);
  });

  it('does not mind the time of day of whole days, only their dates in the zone of the event', () => {
    const whole = { allDay: true, timeZone: 'Europe/Athens' };
    expect(
      sequence(
        { ...whole, start: '2026-03-12T09:00:00.000Z' },
        { ...whole, start: '2026-03-12T21:59:00.000Z' },
      ),
    ).toBe(0);
    expect(
      sequence(
        { ...whole, start: '2026-03-12T09:00:00.000Z' },
        { ...whole, start: '2026-03-12T22:00:00.000Z' },
      ),
    ).toBe(1);
  });

  it('bears what the past may hold: zones and times that are none', () => {
    expect(sequence({ allDay: true, timeZone: 'Mars/Base', start: 'noon' }, {})).toBe(1);
    expect(sequence({ allDay: true, start: 'noon' }, { allDay: true, start: 'noon' })).toBe(0);
  });

  it('was made with the first fact of the log and last modified with the last', () => {
    const history = [publication(day(1), {}), publication(day(2), null), publication(day(3), {})];
    expect(revision(feedEvent({}, { history }))).toEqual({
      created: day(1),
      lastModified: day(3),
      sequence: 0,
    });
  });

  it('was last modified when a deck of it was', () => {
    const deck = { ...DECK, history: [publication(day(9), {})] };
    const event = feedEvent({}, { history: [publication(day(1), {})], presentations: [deck] });
    expect(revision(event)).toMatchObject({ created: day(1), lastModified: day(9), sequence: 0 });
  });

  it('is told by the event itself where the log knows nothing of it', () => {
    expect(revision(feedEvent({ announcedOn: day(2), updatedAt: day(4) }))).toEqual({
      created: day(2),
      lastModified: day(4),
      sequence: 0,
    });
    // To be announced later than it was last touched.
    expect(revision(feedEvent({ announcedOn: day(9), updatedAt: day(4) })).created).toBe(day(4));
  });
});
