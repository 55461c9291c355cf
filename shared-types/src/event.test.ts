import { describe, expect, it } from 'vitest';
import type { EventRuleInput } from './event.ts';
import { eventProblems, eventSchemaAt } from './event.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');

const event: EventRuleInput = {
  start: '2026-04-14T08:00:00.000Z',
  end: '2026-04-14T10:00:00.000Z',
  allDay: false,
  timeZone: 'Europe/Brussels',
  dateNote: null,
  attendanceMode: 'in-person',
  eventStatus: 'confirmed',
  joiningLink: null,
  venue: null,
  registration: null,
};

const fields = (changes: Partial<EventRuleInput>): string[] =>
  eventProblems({ ...event, ...changes }, NOW).map(({ path }) => path.join('.'));

describe('the rules of an event', () => {
  it('accept an event with a start and a later end', () => {
    expect(eventProblems(event, NOW)).toEqual([]);
  });

  it('refuse an end before the start, and say so in words', () => {
    expect(eventProblems({ ...event, end: '2026-04-14T07:59:00.000Z' }, NOW)).toEqual([
      {
        path: ['end'],
        message:
          'The event ends before it starts, or at the same moment. Correct the end, or leave it empty if it is not known.',
      },
    ]);
  });

  it('refuse an end at the moment of the start', () => {
    expect(fields({ end: event.start })).toEqual(['end']);
  });

  it('compare instants and not texts', () => {
    expect(fields({ start: '2026-04-14T10:00:00+02:00', end: '2026-04-14T09:00:00.000Z' })).toEqual(
      [],
    );
  });

  it('refuse an end without a start', () => {
    expect(fields({ start: null, dateNote: 'Spring 2027' })).toEqual(['start']);
  });

  it('ask for the date in words where there is no start', () => {
    expect(fields({ start: null, end: null })).toEqual(['dateNote']);
    expect(fields({ start: null, end: null, dateNote: '   ' })).toEqual(['dateNote']);
    expect(fields({ start: null, end: null, dateNote: 'Spring 2027' })).toEqual([]);
  });

  it('ask for a link to an online event that is still to come', () => {
    expect(fields({ attendanceMode: 'online' })).toEqual(['joiningLink']);
    expect(fields({ attendanceMode: 'online', eventStatus: 'rescheduled' })).toEqual([
      'joiningLink',
    ]);
  });

  it('accept the joining link or a registration link for an online event', () => {
    const registration = { link: 'https://example.org/register', opens: null, closes: null };
    expect(fields({ attendanceMode: 'online', joiningLink: 'https://example.org/join' })).toEqual(
      [],
    );
    expect(fields({ attendanceMode: 'online', registration })).toEqual([]);
    expect(
      fields({ attendanceMode: 'online', registration: { ...registration, link: null } }),
    ).toEqual(['joiningLink']);
  });

  it.each(['tentative', 'postponed', 'cancelled'])(
    'ask for no link to an online event that is %s',
    (eventStatus) => {
      expect(fields({ attendanceMode: 'online', eventStatus })).toEqual([]);
    },
  );

  it('ask for no link to an online event that is over', () => {
    const over = { attendanceMode: 'online', start: '2022-06-28T07:00:00.000Z', end: null };
    expect(fields(over)).toEqual([]);
  });

  it('refuse a registration that closes before it opens', () => {
    const registration = {
      link: null,
      opens: '2026-03-02T00:00:00.000Z',
      closes: '2026-03-01T00:00:00.000Z',
    };
    expect(fields({ registration })).toEqual(['registration.closes']);
  });

  it('refuse half a position on the map', () => {
    expect(fields({ venue: { latitude: 50.8, longitude: null } })).toEqual(['venue.longitude']);
    expect(fields({ venue: { latitude: null, longitude: 4.3 } })).toEqual(['venue.latitude']);
    expect(fields({ venue: { latitude: 50.8, longitude: 4.3 } })).toEqual([]);
  });

  it('hold in the schema as well', () => {
    const result = eventSchemaAt(NOW).safeParse({
      documentId: 'e1',
      locale: null,
      updatedAt: '2026-01-01T00:00:00.000Z',
      title: 'Plenary',
      slug: 'plenary',
      summary: 'All regions meet.',
      body: null,
      kind: 'plenary',
      announcedOn: '2026-01-01T00:00:00.000Z',
      statusNote: null,
      organiser: null,
      languages: ['en'],
      audience: null,
      contact: null,
      programme: [],
      presentations: [],
      report: null,
      pilots: [],
      regions: [],
      topics: [],
      ...event,
      end: event.start,
    });
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['end']);
  });
});
