import type { EventState, Publication, PublishedState } from '@pilotpress/shared-types';
import { expect, it } from 'vitest';
import { changesOf } from './changes.ts';

const VENUE = {
  ...{ name: 'Town hall', street: null, city: 'Ghent', country: 'BE' },
  ...{ latitude: null, longitude: null },
};
const EVENT: EventState = {
  start: '2027-03-12T09:00:00.000Z',
  end: '2027-03-12T11:00:00.000Z',
  timeZone: 'Europe/Brussels',
  allDay: false,
  dateNote: null,
  eventStatus: 'confirmed',
  attendanceMode: 'in-person',
  venue: VENUE,
  joiningLink: null,
  presentations: [],
  hasReport: false,
};
const state = (event: Partial<EventState> = {}): PublishedState => ({
  title: 'Plenary',
  slug: 'plenary',
  event: { ...EVENT, ...event },
});
const fact = (hour: number, after: PublishedState | null, changeNote: string | null = null) =>
  ({
    documentId: `fact-${String(hour)}`,
    entryType: 'event',
    entryId: 'ev01',
    entryLocale: null,
    at: `2027-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
    change: after === null ? 'unpublish' : 'publish',
    after,
    changeNote,
    changeKind: changeNote === null ? null : 'minor',
  }) satisfies Publication;

it.each<[string, Partial<EventState>, string[]]>([
  ['a time on the same day', { start: '2027-03-12T09:30:00.000Z' }, ['Moved to 10:30–12:00.']],
  [
    'another day',
    { start: '2027-04-02T08:00:00.000Z', end: null },
    ['Moved to Friday 2 April 2027, 10:00 (Brussels time, CEST).'],
  ],
  ['a zone', { timeZone: 'Europe/Athens' }, ['Moved to 11:00–13:00 (Athens time, EET).']],
  [
    'no date any more',
    { start: null, end: null, dateNote: 'Autumn 2027', eventStatus: 'postponed' },
    ['Now: Postponed.', 'Moved to Autumn 2027.'],
  ],
  [
    'a date that is another than first announced',
    { start: '2027-04-02T08:00:00.000Z', end: null, eventStatus: 'rescheduled' },
    ['Moved to Friday 2 April 2027, 10:00 (Brussels time, CEST).'],
  ],
  ['whole days', { allDay: true, end: null }, ['Moved to Friday 12 March 2027.']],
  ['a place', { venue: { ...VENUE, name: 'Library' } }, ['New place: Library, Ghent, Belgium.']],
  ['online', { attendanceMode: 'online' }, ['New place: Online.']],
  ['no place', { attendanceMode: null, venue: null }, ['The place is not known any more.']],
  ['a link', { joiningLink: 'https://meet.example.org/' }, ['The link to join has been added.']],
  ['decks', { presentations: ['a', 'b'] }, ['2 presentations added.']],
  [
    'a deck and a report',
    { presentations: ['a'], hasReport: true },
    ['1 presentation added.', 'The report has been added.'],
  ],
  ['nothing that matters', {}, []],
])('tells of %s', (_, change, expected) => {
  const changes = changesOf([fact(1, state()), fact(2, state(change))]);
  expect(changes.flatMap(({ sentences }) => sentences)).toEqual(expected);
});

it('tells the latest first, and nothing of the first publication', () => {
  const history = [
    fact(1, state(), 'A note nobody is to read'),
    fact(2, state({ eventStatus: 'cancelled' }), 'Too few came.'),
    fact(3, state({ eventStatus: 'cancelled' })),
    fact(4, null, 'Withdrawn'),
    fact(5, state({ eventStatus: 'cancelled' }), 'A corrected name.'),
  ];
  expect(changesOf(history)).toEqual([
    { at: '2027-01-01T05:00:00.000Z', sentences: ['A corrected name.'] },
    { at: '2027-01-01T02:00:00.000Z', sentences: ['Now: Cancelled.', 'Too few came.'] },
  ]);
});

it('tells of a file that took the place of another', () => {
  const deck = (file: string) => ({ title: 'Deck', slug: 'deck', file });
  expect(changesOf([fact(1, deck('a')), fact(2, deck('b'))])).toMatchObject([
    { sentences: ['The file has been replaced.'] },
  ]);
});
