import type { Event } from '@pilotpress/shared-types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import type { FeedEvent } from './feed-content.ts';
import { oneLine, plainText } from './icalendar-text.ts';
import { DECK, feedEvent, SITE, VENUE } from './testing/calendar-fixture.ts';
import { linesOf, readEvents, textOf } from './testing/read-calendar.ts';

const written = (fields: Partial<Event> = {}, more: Partial<FeedEvent> = {}): string =>
  calendar([feedEvent(fields, more)], SITE, null);

/** The event as an independent reader understands it. */
function read(fields: Partial<Event> = {}, more: Partial<FeedEvent> = {}) {
  const [event] = readEvents(written(fields, more));
  if (event === undefined) throw new Error('The calendar has no event.');
  return event;
}
const paragraphs = (fields: Partial<Event>, more: Partial<FeedEvent> = {}): string[] =>
  textOf(written(fields, more), 'DESCRIPTION')?.split('\n\n') ?? [];

const LINK = 'https://meet.example.org/room;1,2?a=1&b=2';

describe('an event in a calendar', () => {
  it.each([
    ['confirmed', 'CONFIRMED', 'Plenary', 'OPAQUE'],
    ['rescheduled', 'CONFIRMED', 'Plenary', 'OPAQUE'],
    ['tentative', 'TENTATIVE', 'Save the date: Plenary', 'OPAQUE'],
    ['postponed', 'TENTATIVE', 'Postponed: Plenary', 'TRANSPARENT'],
    ['cancelled', 'CANCELLED', 'Cancelled: Plenary', 'TRANSPARENT'],
  ] as const)('that is %s is %s, and its title says so', (eventStatus, status, title, transp) => {
    expect(read({ eventStatus })).toMatchObject({ status, summary: title, transparency: transp });
  });

  it('leads to its page, and is filed under its kind, pilots, regions and topics', () => {
    const event = read({ kind: 'info-day' }, { categories: ['Data, big; and small', 'Health'] });
    expect(event.url).toBe('https://pilot.example.org/events/plenary/');
    expect(event.categories).toEqual(['Info day', 'Data, big; and small', 'Health']);
  });

  it.each<[string, Partial<Event>, string | undefined]>([
    ['a venue', { venue: VENUE }, 'House of Regions, 1 Example Street, Brussels, Belgium'],
    [
      'a venue named for its city',
      { venue: { ...VENUE, name: 'Brussels', street: null } },
      'Brussels, Belgium',
    ],
    ['a joining link', { attendanceMode: 'online', joiningLink: LINK }, LINK],
    ['"Online" without a link', { attendanceMode: 'online', venue: VENUE }, 'Online'],
    [
      'the venue of a hybrid event',
      { attendanceMode: 'hybrid', venue: VENUE, joiningLink: LINK },
      'House of Regions, 1 Example Street, Brussels, Belgium',
    ],
    ['the link of a hybrid event', { attendanceMode: 'hybrid', joiningLink: LINK }, LINK],
    ['the link where nothing else is known', { attendanceMode: null, joiningLink: LINK }, LINK],
    ['nothing where nothing is known', { attendanceMode: null }, undefined],
    ['no link for those who come', { attendanceMode: 'in-person', joiningLink: LINK }, undefined],
  ])('is located at %s', (_, fields, location) => {
    expect(read(fields).location).toBe(location);
  });

  it('has coordinates where they are known and the venue is where it is', () => {
    const venue = { ...VENUE, latitude: 51.4778916, longitude: 0 };
    expect(linesOf(written({ venue }), 'GEO')).toEqual(['GEO:51.477892;0']);
    const tiny = { ...VENUE, latitude: -1e-9, longitude: -0.0000012 };
    expect(linesOf(written({ venue: tiny }), 'GEO')).toEqual(['GEO:0;-0.000001']);
    expect(linesOf(written({ venue, attendanceMode: 'online' }), 'GEO')).toEqual([]);
    expect(linesOf(written({ venue: VENUE }), 'GEO')).toEqual([]);
  });

  it('says how to join before anything else, and as a conference', () => {
    for (const attendanceMode of ['online', 'hybrid'] as const) {
      const fields: Partial<Event> = {
        attendanceMode,
        joiningLink: LINK,
        eventStatus: 'tentative',
      };
      expect(paragraphs(fields)[0]).toBe(`Join online: ${LINK}`);
      expect(linesOf(written(fields), 'CONFERENCE')).toEqual([
        `CONFERENCE;LABEL=Join online;VALUE=URI:${LINK}`,
      ]);
    }
    expect(linesOf(written({ joiningLink: LINK }), 'CONFERENCE')).toEqual([]);
  });

  it('says how it stands, when and where, what it is, and where to read on', () => {
    expect(
      paragraphs({
        eventStatus: 'cancelled',
        statusNote: 'Too few came;\nwe are sorry, all.',
        venue: { ...VENUE, accessNote: 'Ring twice.' },
      }),
    ).toEqual([
      'Cancelled. This event does not take place. Too few came; we are sorry, all.',
      'When: Thursday 12 March 2026, 10:00–12:30 (Brussels time, CET)\nWhere: House of Regions, Brussels, Belgium\nRing twice.',
      'Where all regions meet.',
      'More about this event: https://pilot.example.org/events/plenary/',
    ]);
  });

  it('says who should come and how to register, by dates and not by whether it is open', () => {
    const registration = {
      link: 'https://register.example.org/',
      opens: '2026-02-02T09:00:00.000Z',
      closes: '2026-03-10T23:00:00.000Z',
      places: 40,
      fee: 'free',
    };
    expect(
      paragraphs({ audience: 'Planners', languages: ['en', 'fr'], registration })[2]?.split('\n'),
    ).toEqual([
      'Who should attend: Planners',
      'Languages: English, French',
      'Registration: https://register.example.org/',
      'Registration opens on 2 February 2026 at 10:00 (Brussels time, CET).',
      'Registration closes on 11 March 2026 at 00:00 (Brussels time, CET).',
      '40 places',
      'Fee: free',
    ]);
  });

  it('tells the programme briefly', () => {
    const item = { date: null, time: '10:00', title: 'Opening', speakers: [] };
    const speakers = ['Ada', 'Bela'].map((name) => ({ name, organisation: null, person: null }));
    const short = [item, { date: '2026-03-13', time: null, title: 'Tour', speakers }];
    expect(paragraphs({ programme: short })[2]).toBe(
      'Programme:\n10:00 Opening\n13 March 2026 Tour (Ada, Bela)',
    );
    const long = paragraphs({ programme: Array.from({ length: 50 }, () => item) })[2]?.split('\n');
    expect(long).toHaveLength(22);
    expect(long?.at(-1)).toBe('The rest of the programme is on the page of the event.');
  });

  it('names an organiser with an e-mail address as such, and any other in the description', () => {
    const name = 'Ann "A", Inc: Ltd';
    const organiser = { name, website: null, email: "o'neil+events@example.org" };
    expect(read({ organiser }).organizer).toEqual({
      params: { CN: "Ann 'A', Inc: Ltd" },
      val: "mailto:o'neil+events@example.org",
    });
    expect(linesOf(written({ organiser: { ...organiser, name: 'A; B' } }), 'ORGANIZER')).toEqual([
      'ORGANIZER;CN="A; B":mailto:o\'neil+events@example.org',
    ]);
    expect(textOf(written({ organiser }), 'DESCRIPTION')).not.toContain('Organiser');
    const unreachable = { ...organiser, email: null, website: 'https://ann.example.org/' };
    expect(read({ organiser: unreachable }).organizer).toBeUndefined();
    expect(paragraphs({ organiser: unreachable })[2]).toBe(
      `Organiser: ${name}, https://ann.example.org/`,
    );
  });

  it('comes with its presentations in all their formats, and names them', () => {
    const slides = {
      ...DECK.file,
      url: 'https://pilot.example.org/files/4567/o.pptx',
      mime: 'Application/vnd.ms-powerpoint; charset=x',
    };
    const odd = { ...slides, mime: 'slides', url: 'https://pilot.example.org/files/8/o' };
    const otherFormats = [slides, odd].map((file) => ({ file, language: 'nl' as const }));
    const more = { presentations: [{ ...DECK, otherFormats }] };
    expect(linesOf(written({}, more), 'ATTACH')).toEqual([
      'ATTACH;FMTTYPE=application/pdf:https://pilot.example.org/presentations/opening/download/',
      'ATTACH;FMTTYPE=Application/vnd.ms-powerpoint:https://pilot.example.org/files/4567/o.pptx',
      'ATTACH:https://pilot.example.org/files/8/o',
    ]);
    expect(paragraphs({}, more)[2]).toBe(
      'Presentations:\nOpening; words, of welcome: https://pilot.example.org/presentations/opening/download/',
    );
  });
});

describe('whatever editors type', () => {
  it.each([
    ['the end of CDATA, entities and tags', 'A ]]> B &amp; C <b>d</b>'],
    ['emoji, joined ones too', '🎉 Fest 👩🏽‍🔬 👨‍👩‍👧‍👦'],
    ['right-to-left text', 'اجتماع المناطق (2026)، بروكسل'],
    ['three hundred characters', 'å🎉'.repeat(100)],
    ['semicolons, commas, colons and backslashes', 'a;b,c:d\\e\\\\;"f"'],
    ['what looks like a property', 'x END:VEVENT BEGIN:VEVENT'],
  ])('a title with %s is read as it was typed', (_, title) => {
    expect(read({ title }).summary).toBe(title);
  });

  it('control characters and lone surrogates are dropped, and line breaks become spaces in a title', () => {
    const title = 'A\u0000B\u001b[31m\u007f\u009f C\ud83d\r\nEND:VEVENT\u2028D\tE';
    expect(read({ title }).summary).toBe('AB[31m C END:VEVENT D E');
  });

  it('line breaks of a description stay', () => {
    const summary = 'One; two,\r\nthree\\four\nfive\u2029six.';
    expect(paragraphs({ summary })[1]).toBe('One; two,\nthree\\four\nfive\nsix.');
  });

  it('addresses are written in ASCII and on one line', () => {
    const joiningLink = 'https://meet.example.org/über uns/\n"x"';
    expect(linesOf(written({ attendanceMode: 'online', joiningLink }), 'CONFERENCE')).toEqual([
      'CONFERENCE;LABEL=Join online;VALUE=URI:https://meet.example.org/%C3%BCber%20uns/%22x%22',
    ]);
  });

  it('any text in any place makes a valid calendar that gives the text back', () => {
    // A text is trimmed where it stands in one line, so it begins and ends with a letter.
    const parts = ['\r\n', '\n', '\\', ';', ',', ':', '"', '\\n', ']]>', '🎉', 'é', '\0'];
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...parts)))
      .map((parts) => `a${parts.join('').slice(0, 200)}z`);
    fc.assert(
      fc.property(text, text, text, (title, other, name) => {
        const calendar = written(
          {
            timeZone: 'UTC',
            title,
            summary: other,
            statusNote: name,
            audience: other,
            venue: { ...VENUE, name: other, accessNote: other },
            organiser: { name, website: null, email: 'ann@example.org' },
          },
          { categories: [name] },
        );
        expect(readEvents(calendar)).toHaveLength(1);
        expect(textOf(calendar, 'SUMMARY')).toBe(oneLine(title));
        expect(textOf(calendar, 'DESCRIPTION')).toContain(plainText(other));
        expect(textOf(calendar, 'LOCATION')).toBe(
          `${oneLine(other)}, 1 Example Street, Brussels, Belgium`,
        );
      }),
    );
  });
});
