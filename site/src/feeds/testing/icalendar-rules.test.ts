import { describe, expect, it } from 'vitest';
import { calendar } from '../calendar.ts';
import { DECK, feedEvent, SITE, VENUE } from './calendar-fixture.ts';
import { icalendarProblems } from './icalendar-rules.ts';
import { octets } from './read-calendar.ts';

const GOOD = calendar(
  [
    feedEvent(
      {
        title: 'Café, with; punctuation',
        attendanceMode: 'hybrid',
        venue: { ...VENUE, latitude: 50.85, longitude: 4.35 },
        joiningLink: 'https://meet.example.org/',
        organiser: { name: 'Ann', website: null, email: 'ann@example.org' },
      },
      { presentations: [DECK] },
    ),
    feedEvent({ documentId: 'ev02', allDay: true }),
  ],
  SITE,
  null,
);

/** The good calendar with one thing changed in it. */
function broken(part: string | RegExp, by: string): string[] {
  const text = GOOD.replace(part, by);
  expect(text).not.toBe(GOOD);
  return icalendarProblems(octets(text));
}

const ZONE = /BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/s;
const EVENTS = /BEGIN:VEVENT.*END:VEVENT\r\n/s;

describe('the rules of calendars', () => {
  it('find nothing wrong with a good one', () => {
    expect(icalendarProblems(octets(GOOD))).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a line without CR', 'VERSION:2.0\r\n', 'VERSION:2.0\n', 'control character'],
    ['no line break at the end', /\r\n$/, '', 'does not end in CRLF'],
    ['an empty line', 'VERSION', '\r\nVERSION', 'is empty'],
    ['76 octets', 'SUMMARY:Café', `SUMMARY:Caf${'é'.repeat(33)}a`, 'octets long'],
    ['a control character', 'SUMMARY:', 'SUMMARY:\u0007', 'control character'],
    ['a line without a value', 'STATUS:CONFIRMED', 'STATUS', 'not name, parameters, colon'],
    ['an open quotation', 'CN=Ann', 'CN="Ann', 'not name, parameters, colon'],
    ['a parameter twice', 'CN=Ann', 'CN=Ann;CN=Bo', 'stands twice'],
    ['another beginning', 'BEGIN:VCALENDAR', 'BEGIN:VCARD', 'does not begin with'],
    ['a component that does not end', 'END:VCALENDAR\r\n', '', 'has no END'],
    ['components that end crosswise', 'END:DAYLIGHT', 'END:STANDARD', 'ends DAYLIGHT'],
    ['something after the end', /$/, 'VERSION:2.0\r\n', 'follows the end'],
    ['no version', 'VERSION:2.0\r\n', '', '0 VERSION'],
    ['another version', 'VERSION:2.0', 'VERSION:1.0', 'not 2.0'],
    ['no PRODID', /PRODID.*\r\n/, '', '0 PRODID'],
    ['two scales', 'CALSCALE', 'CALSCALE:GREGORIAN\r\nCALSCALE', 'more than one CALSCALE'],
    ['another scale', 'CALSCALE:GREGORIAN', 'CALSCALE:JULIAN', 'CALSCALE is not'],
    ['no component', /BEGIN:VTIMEZONE.*END:VEVENT\r\n/s, '', 'no component'],
    ['a method without organizers', 'CALSCALE', 'METHOD:PUBLISH\r\nCALSCALE', 'no ORGANIZER'],
    ['an event without UID', /UID:ev01.*\r\n/, '', '0 UID'],
    ['one UID twice', 'UID:ev02', 'UID:ev01', 'of several events'],
    ['an event without DTSTAMP', /DTSTAMP.*\r\n/, '', '0 DTSTAMP'],
    ['an event without DTSTART', /DTSTART;TZID.*\r\n/, '', '0 DTSTART'],
    ['an event without SUMMARY', /SUMMARY.*\r\n/, '', '0 SUMMARY'],
    ['two statuses', 'STATUS:', 'STATUS:TENTATIVE\r\nSTATUS:', 'more than one STATUS'],
    ['a DTSTAMP in local time', /(DTSTAMP:\d+T\d+)Z/, '$1', 'not a time in UTC'],
    ['a comma unescaped', 'Café\\,', 'Café,', 'SUMMARY is not escaped text'],
    ['a semicolon unescaped', 'with\\;', 'with;', 'SUMMARY is not escaped text'],
    ['a lone backslash', 'Café\\,', 'Café\\x', 'SUMMARY is not escaped text'],
    ['an unknown status', 'STATUS:CONFIRMED', 'STATUS:POSTPONED', 'STATUS is not one of'],
    ['an unknown transparency', 'TRANSP:OPAQUE', 'TRANSP:BUSY', 'TRANSP is not one of'],
    ['a sequence that is no count', 'SEQUENCE:0', 'SEQUENCE:-1', 'SEQUENCE is not a count'],
    ['a place beyond the pole', 'GEO:50.85', 'GEO:90.85', 'GEO is not'],
    ['a place of one number', 'GEO:50.85;4.35', 'GEO:50.85', 'GEO is not'],
    ['a relative address', /\r\nURL:https:\/\/[^/]+/, '\r\nURL:', 'URL is not an absolute URI'],
    ['an address with a space', /(ATTACH;[^:]*:)/, '$1 ', 'ATTACH is not'],
    ['an organizer on the web', 'mailto:', 'https:', 'ORGANIZER is not a mailto'],
    ['a conference without type', ';VALUE=URI:https://meet', ':https://meet', 'VALUE=URI'],
    ['an interval without type', ';VALUE=DURATION', '', 'VALUE=DURATION'],
    ['an interval that is none', 'DURATION:PT1H', 'DURATION:P1H', 'not a duration'],
    ['an end before the start', /(DTEND;TZID=.*T)12/, '$108', 'not after DTSTART'],
    ['an end that is the start', 'DATE:20260313', 'DATE:20260312', 'not after DTSTART'],
    ['an end of another type', 'DTEND;VALUE=DATE:20260313', 'DTEND:20260313T000000Z', 'one type'],
    ['an end and a length', /(DTEND;TZID)/, 'DURATION:PT1H\r\n$1', 'both DTEND and DURATION'],
    ['30 February', /(DTSTART;TZID.*:)20260312/, '$120260230', 'is no moment'],
    ['a date as a time', /(DTSTART;TZID.*):\d+T\d+/, '$1:20260312', 'no date and time'],
    ['a time that clocks skip', /(DTSTART;TZID.*):\d+T\d+/, '$1:20260329T023000', 'is skipped'],
    ['a zone nobody knows', /TZID([=:])Europe\/Brussels/g, 'TZID$1Mars/Base', 'is no moment'],
    ['a zone for UTC', /(DTSTART;TZID.*)/, '$1Z', 'has a TZID and needs none'],
    ['local time without zone', /DTSTART;TZID=[^:]*/, 'DTSTART', 'names no zone'],
    ['a zone that is not described', ZONE, '', 'not one VTIMEZONE'],
    ['a zone that is not used', /;TZID=Europe\/Brussels:(\d+T\d+)/g, ':$1Z', 'is not used'],
    ['a zone without name', /TZID:.*\r\n/, '', 'has not one TZID'],
    ['a zone without observance', /BEGIN:DAYLIGHT.*END:STANDARD\r\n/s, '', 'neither STANDARD'],
    ['an observance without onset', /DTSTART:2024.*\r\n/, '', 'no DTSTART'],
    ['an observance without offset', /TZOFFSETTO.*\r\n/, '', 'no TZOFFSETTO'],
    ['an offset of 25 hours', 'TZOFFSETFROM:+01', 'TZOFFSETFROM:+25', 'no TZOFFSETFROM'],
    ['observances that begin later', /DTSTART:2024/g, 'DTSTART:2027', 'no observance has begun'],
  ])('find %s', (_, part, by, problem) => {
    expect(broken(part, by).join('\n')).toContain(problem);
  });

  it('find a character that is cut in two by a fold', () => {
    const [before, after] = GOOD.split('é', 2);
    const [first = 0, second = 0] = octets('é');
    const cut = [
      ...octets(before ?? ''),
      first,
      ...octets('\r\n '),
      second,
      ...octets(after ?? ''),
    ];
    expect(icalendarProblems(Uint8Array.from(cut)).join('\n')).toContain('is no UTF-8');
  });

  it('let a calendar without events describe a zone, since it may not be empty', () => {
    expect(icalendarProblems(octets(GOOD.replace(EVENTS, '')))).toEqual([]);
  });
});
