import { describe, expect, it } from 'vitest';
import type { EventState, Publication, PublishedState } from './publication.ts';
import { publicationSteps } from './publication-changes.ts';

const VENUE = {
  ...{ name: 'Town hall', street: null, city: 'Ghent', country: 'BE' },
  ...{ latitude: null, longitude: null },
};
const EVENT: EventState = {
  start: '2027-03-01T09:00:00.000Z',
  end: null,
  timeZone: 'Europe/Brussels',
  allDay: false,
  dateNote: null,
  eventStatus: 'confirmed',
  attendanceMode: 'in-person',
  venue: VENUE,
  joiningLink: null,
  presentations: ['de01'],
  hasReport: false,
};
const state = (event: Partial<EventState> = {}, more: Partial<PublishedState> = {}) => ({
  title: 'Plenary',
  slug: 'plenary',
  event: { ...EVENT, ...event },
  ...more,
});
const history = (...states: (PublishedState | null)[]): Publication[] =>
  states.map((after, index) => ({
    documentId: `fact-${String(index)}`,
    entryType: 'event',
    entryId: 'ev01',
    entryLocale: null,
    at: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
    change: after === null ? 'unpublish' : 'publish',
    after,
    changeNote: null,
    changeKind: null,
  }));
const aspects = (...states: (PublishedState | null)[]) =>
  publicationSteps(history(...states)).map((step) => [...step.aspects]);

describe('the steps of a history', () => {
  it('begin with a publication that changes nothing', () => {
    const [step] = publicationSteps(history(state()));
    expect(step).toMatchObject({ before: null, after: state() });
    expect(step?.aspects.size).toBe(0);
  });

  it.each<[string, Partial<EventState>, string[]]>([
    ['another start', { start: '2027-03-01T09:30:00.000Z' }, ['time']],
    ['an end', { end: '2027-03-01T12:00:00.000Z' }, ['time']],
    ['another zone', { timeZone: 'Europe/Athens' }, ['time']],
    ['whole days', { allDay: true }, ['time']],
    ['words beside a date', { dateNote: 'Soon' }, []],
    ['another status', { eventStatus: 'cancelled' }, ['status']],
    ['another way to attend', { attendanceMode: 'hybrid' }, ['place']],
    ['no venue', { venue: null }, ['place']],
    ['another street', { venue: { ...VENUE, street: 'Botermarkt 1' } }, ['place']],
    ['coordinates', { venue: { ...VENUE, latitude: 51, longitude: 3.7 } }, []],
    ['a joining link', { joiningLink: 'https://meet.example.org/' }, ['joining-link']],
    ['another deck', { presentations: ['de02', 'de01'] }, ['presentations']],
    ['no deck any more, or another order', { presentations: [] }, []],
    ['a report', { hasReport: true }, ['report']],
    [
      'all at once',
      { start: null, venue: null, eventStatus: 'postponed' },
      ['time', 'place', 'status'],
    ],
  ])('name %s', (_, change, expected) => {
    expect(aspects(state(), state(change))).toEqual([[], expected]);
  });

  it('say nothing of a new title or address', () => {
    expect(aspects(state(), state({}, { title: 'Other', slug: 'other' }))).toEqual([[], []]);
  });

  it('name words that stand for a date, where there is none', () => {
    const undated = { start: null, dateNote: 'Spring' };
    expect(aspects(state(undated), state({ ...undated, dateNote: 'Autumn' }))).toEqual([
      [],
      ['time'],
    ]);
  });

  it('name another file', () => {
    const deck = { title: 'Deck', slug: 'deck', file: 'fi01' };
    expect(aspects(deck, { ...deck, file: 'fi02' }, { ...deck, file: 'fi02' })).toEqual([
      [],
      ['file'],
      [],
    ]);
  });

  it('hold what comes back against what it was before it was withdrawn', () => {
    expect(aspects(state(), null, state(), null, state({ eventStatus: 'cancelled' }))).toEqual([
      [],
      [],
      ['status'],
    ]);
  });
});
