import { describe, expect, it } from 'vitest';
import { announcedEvents } from './event-feed.ts';
import type { FeedEvent } from './feed-content.ts';
import type { FeedItemOutline } from './outline.ts';
import type { Step } from './testing/feed-fixture.ts';
import { eventHistory, testDeck, testEvent, testSite } from './testing/feed-fixture.ts';

const ANNOUNCED = '2026-01-05T09:00:00.000Z';
const day = (date: string): string => `2026-${date}T09:00:00.000Z`;
const VENUE = {
  name: 'Town Hall',
  street: 'Main Street 1',
  city: 'Ghent',
  country: 'BE',
  latitude: null,
  longitude: null,
};

const KNOWN_VENUE = { ...VENUE, name: 'House of Regions', street: null, city: 'Brussels' };

const itemsOf = (entry: FeedEvent): readonly FeedItemOutline[] =>
  announcedEvents([entry], testSite(), null).items;

/** What subscribers hear of an event that was announced and then lived through the steps, oldest first. */
function heard(...steps: Step[]) {
  const history = eventHistory({ at: ANNOUNCED }, ...steps);
  const report = steps.some(({ hasReport }) => hasReport) ? 'It was good.' : null;
  return itemsOf(testEvent({ report }, { history })).toReversed().slice(1);
}
const titles = (...steps: Step[]): string[] => heard(...steps).map(({ title }) => title);

describe('what is told of an event after its announcement', () => {
  it('is each change of time, place and status once, each with an identity of its own', () => {
    const told = heard(
      { at: day('01-10'), title: 'Plenary of regions' },
      { at: day('01-11'), venue: VENUE },
      { at: day('01-12'), eventStatus: 'postponed', start: null, dateNote: 'In spring' },
      { at: day('01-13'), eventStatus: 'rescheduled', start: '2026-04-09T08:00:00.000Z' },
      { at: day('01-14'), start: '2026-04-09T09:00:00.000Z' },
      { at: day('01-15'), eventStatus: 'cancelled' },
    );
    expect(told.map(({ title, id, published }) => [title, id, published.toISOString()])).toEqual(
      [
        ['New place: Plenary of regions', '01-11'],
        ['Postponed: Plenary of regions', '01-12'],
        ['Rescheduled: Plenary of regions', '01-13'],
        ['New time: Plenary of regions', '01-14'],
        ['Cancelled: Plenary of regions', '01-15'],
      ].map(([title, date = '']) => [
        title,
        `tag:network.example.org,2025:event/ev01/${day(date)}`,
        day(date),
      ]),
    );
  });

  it('says what is so now and what was so before, in the zone of the event', () => {
    const [item] = heard({
      at: day('01-11'),
      venue: VENUE,
      start: '2026-07-01T07:30:00.000Z',
      timeZone: 'Europe/Athens',
    });
    expect(item?.title).toBe('New time and place: Plenary');
    expect(item?.summary.split('\n')).toEqual([
      'New time: Wednesday 1 July 2026, 10:30 (Athens time, EEST)',
      'Before: Thursday 12 March 2026, 10:00 (Brussels time, CET)',
      'New place: Town Hall, Main Street 1, Ghent, Belgium, and online',
      'Before: House of Regions, Brussels, Belgium, and online',
      'Confirmed.',
      'A plenary.',
    ]);
    expect(item?.event).toMatchObject({
      start: '2026-07-01T10:30:00+03:00',
      location: 'Town Hall, Main Street 1, Ghent, Belgium, and online',
    });
  });

  it('says first how it stands, where that is what changed', () => {
    const [item] = heard({ at: day('01-11'), eventStatus: 'cancelled' });
    expect(item?.summary.split('\n')).toEqual([
      'Cancelled. This event does not take place.',
      'Status before: Confirmed',
      'When: Thursday 12 March 2026, 10:00 (Brussels time, CET)',
      'Where: House of Regions, Brussels, Belgium, and online',
      'A plenary.',
    ]);
  });

  it('tells how the event stood then, and leads to where it is now', () => {
    const history = eventHistory(
      { at: ANNOUNCED },
      { at: day('01-11'), start: '2026-03-13T09:00:00.000Z' },
      { at: day('01-12'), start: '2026-03-14T09:00:00.000Z', title: 'Renamed' },
    );
    const now = { title: 'Renamed', slug: 'renamed', start: '2026-03-14T09:00:00.000Z' };
    const [, second] = itemsOf(testEvent(now, { history }));
    expect(second).toMatchObject({
      title: 'New time: Plenary',
      url: 'https://pilot.example.org/events/renamed/',
    });
    expect(second?.summary).toContain('New time: Friday 13 March 2026');
  });

  it.each<[string, Step]>([
    ['another title or address', { at: day('01-10'), title: 'Other' }],
    ['a minor note', { at: day('01-10'), note: 'Typo.' }],
    ['a pin that moved on the map', { at: day('01-10'), venue: { ...KNOWN_VENUE, latitude: 50 } }],
    ['a note on the date of an event that has one', { at: day('01-10'), dateNote: 'In March' }],
    ['a report before the end', { at: day('01-10'), hasReport: true }],
    ['a change at the moment of the announcement', { at: ANNOUNCED, venue: VENUE }],
    ['a change later than the moment of the feed', { at: day('06-02'), eventStatus: 'cancelled' }],
    [
      'a correction of time and place when it is over',
      { at: day('04-01'), venue: VENUE, end: day('03-12') },
    ],
  ])('is nothing for %s', (_, step) => {
    expect(titles(step)).toEqual([]);
  });

  it('is nothing for what an editor changed before the announcement', () => {
    const history = eventHistory({ at: day('01-02') }, { at: day('01-03'), venue: VENUE });
    expect(itemsOf(testEvent({}, { history }))).toHaveLength(1);
  });

  it('is nothing when an event is withdrawn and published again as it was', () => {
    expect(titles({ at: day('01-10'), gone: true }, { at: day('01-11') })).toEqual([]);
  });

  it('is what changed while the event was withdrawn', () => {
    const told = titles(
      { at: day('01-10'), gone: true },
      { at: day('01-11'), eventStatus: 'tentative' },
    );
    expect(told).toEqual(['Save the date: Plenary']);
  });

  it('sees of whole days only the days', () => {
    const told = heard(
      { at: day('01-10'), allDay: true },
      { at: day('01-11'), start: '2026-03-12T11:00:00.000Z' },
      { at: day('01-12'), start: '2026-03-13T11:00:00.000Z' },
    );
    expect(told.map(({ title, published }) => [title, published])).toEqual([
      ['New time: Plenary', new Date(day('01-10'))],
      ['New time: Plenary', new Date(day('01-12'))],
    ]);
  });

  it('sees the words on the date while there is no date', () => {
    const told = heard(
      { at: day('01-10'), start: null, dateNote: 'In spring' },
      { at: day('01-11'), dateNote: ' In  spring ' },
      { at: day('01-12'), dateNote: 'In autumn' },
    );
    expect(told.map(({ published }) => published)).toEqual([
      new Date(day('01-10')),
      new Date(day('01-12')),
    ]);
    expect(told[0]?.summary).toContain('New time: In spring\nBefore: Thursday 12 March 2026');
  });

  it.each(['name', 'street', 'city', 'country'])('sees another %s of the venue', (part) => {
    const other = { ...KNOWN_VENUE, [part]: part === 'country' ? 'NL' : 'Other' };
    expect(titles({ at: day('01-10'), venue: other })).toEqual(['New place: Plenary']);
  });

  it('sees that one may come in another way', () => {
    const told = titles(
      { at: day('01-10'), attendanceMode: 'online' },
      { at: day('01-11'), venue: VENUE },
    );
    expect(told).toEqual(['New place: Plenary']);
  });

  it('says when a date is there for the first time', () => {
    const told = titles(
      { at: day('01-10'), start: null, dateNote: 'In spring' },
      { at: day('01-11'), start: '2026-04-09T08:00:00.000Z' },
    );
    expect(told).toEqual(['New time: Plenary', 'Date announced: Plenary']);
  });

  it('is a major note, with the editor’s words', () => {
    const [item] = heard({ at: day('01-10'), note: ' Bring a badge. ', noteKind: 'major' });
    expect(item?.title).toBe('Update: Plenary');
    expect(item?.summary).toContain('\nBring a badge.\n');
  });

  it('has the word in the title of a note on an event that is off', () => {
    const told = titles(
      { at: day('01-10'), eventStatus: 'cancelled' },
      { at: day('01-11'), note: 'Tickets are paid back.', noteKind: 'major', venue: VENUE },
    );
    expect(told).toEqual(['Cancelled: Plenary', 'Update: Cancelled: Plenary']);
  });

  it('gives the reason of a change, be the note minor', () => {
    const [item] = heard({ at: day('01-10'), venue: VENUE, note: 'The roof leaks.' });
    expect(item?.summary).toContain('The roof leaks.');
  });

  it('tells that an event was off even when it should be over', () => {
    expect(titles({ at: day('03-14'), eventStatus: 'cancelled' })).toEqual(['Cancelled: Plenary']);
  });

  it('tells of a joining link that is there, or is another, as long as someone may use it', () => {
    const told = titles(
      { at: day('01-10'), joiningLink: 'https://meet.example.org/1' },
      { at: day('01-11'), joiningLink: 'https://meet.example.org/2' },
      { at: day('01-12'), joiningLink: null },
      { at: day('04-12'), joiningLink: 'https://meet.example.org/3' },
    );
    expect(told).toEqual(['Joining link: Plenary', 'New joining link: Plenary']);
  });

  it('reads whatever the log holds', () => {
    const odd = { start: 'soon', timeZone: 'Mars/Base', attendanceMode: 'by rocket', venue: null };
    expect(titles({ at: day('01-10'), ...odd, eventStatus: 'sold out' })).toEqual([
      'New time and place: Plenary',
    ]);
  });
});

describe('what came of an event', () => {
  const added = (...steps: Step[]) => eventHistory({ at: ANNOUNCED }, ...steps);
  const decks = [
    testDeck(),
    testDeck({ documentId: 'deck2', title: 'Second', slug: 'second' }, { published: day('04-02') }),
  ];
  const told = (entry: FeedEvent): readonly FeedItemOutline[] => itemsOf(entry).slice(0, -1);

  it('is told when its decks are added, with links to all and the first as enclosure', () => {
    const history = added({ at: day('04-05'), presentations: ['deck1', 'deck2'] });
    const [item, ...rest] = told(testEvent({}, { history, presentations: decks }));
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      id: `tag:network.example.org,2025:event/ev01/${day('04-05')}`,
      title: 'Presentations: Plenary',
      enclosure: { name: 'deck.pdf', bytes: 1234, mime: 'application/pdf' },
    });
    const links = item?.text.flatMap((part) => (part.kind === 'list' ? part.entries : []));
    expect(links?.map(({ text }) => text)).toEqual([
      'Deck',
      'deck.pdf (PDF, 1.2 kB)',
      'Second',
      'deck.pdf (PDF, 1.2 kB)',
    ]);
  });

  it('is told once of decks and report that come together', () => {
    const history = added({ at: day('04-05'), presentations: ['deck1'], hasReport: true });
    const entry = testEvent({ report: 'Good.' }, { history, presentations: decks.slice(0, 1) });
    expect(told(entry).map(({ title }) => title)).toEqual(['Presentations and report: Plenary']);
    expect(told(entry)[0]?.text).toContainEqual({ kind: 'markdown', markdown: 'Good.' });
  });

  it('is told when a deck that no version of the event names is published', () => {
    const entry = testEvent({}, { history: added(), presentations: decks.slice(1) });
    expect(told(entry).map(({ title, published }) => [title, published])).toEqual([
      ['Presentations: Plenary', new Date(day('04-02'))],
    ]);
  });

  it('is told when a deck becomes public that the event named before', () => {
    const history = added({ at: day('01-10'), presentations: ['deck2'] });
    const entry = testEvent({}, { history, presentations: decks.slice(1) });
    expect(told(entry).map(({ published }) => published)).toEqual([new Date(day('04-02'))]);
  });

  it('is not told again when decks are taken away and put back, or the report is', () => {
    const history = added(
      { at: day('04-05'), presentations: ['deck1'], hasReport: true },
      { at: day('04-06'), presentations: [], hasReport: false },
      { at: day('04-07'), presentations: ['deck1'], hasReport: true },
    );
    const entry = testEvent({ report: 'Good.' }, { history, presentations: decks.slice(0, 1) });
    expect(told(entry)).toHaveLength(1);
  });

  it('is not told of decks that were there before the end', () => {
    const history = added({ at: day('03-11'), presentations: ['deck1'] });
    expect(told(testEvent({}, { history, presentations: decks.slice(0, 1) }))).toEqual([]);
  });

  it('is not told beside the announcement of an event that is published when it is over', () => {
    const history = eventHistory({ at: day('04-01'), presentations: ['deck1'], hasReport: true });
    const entry = testEvent(
      { announcedOn: ANNOUNCED, report: 'Good.' },
      { history, presentations: decks.slice(0, 1) },
    );
    expect(told(entry)).toEqual([]);
  });

  it('is not told of a deck that was public before the event was', () => {
    const history = eventHistory({ at: day('04-10') });
    const entry = testEvent({}, { history, presentations: decks.slice(1) });
    expect(told(entry)).toEqual([]);
  });

  it('is not told of a deck or report that has been withdrawn', () => {
    const history = added({ at: day('04-05'), presentations: ['deck1'], hasReport: true });
    expect(told(testEvent({}, { history }))).toEqual([]);
  });
});
