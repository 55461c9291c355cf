import type { Event } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { calendar, eventCalendar } from './calendar.ts';
import type { FeedEvent } from './feed-content.ts';
import { feedEvent, publication, SITE } from './testing/calendar-fixture.ts';
import { icalendarProblems } from './testing/icalendar-rules.ts';
import { linesOf, octets, readEvents } from './testing/read-calendar.ts';

const SCOPE = { type: 'pilot', slug: 'smart-health', title: 'Smart; Health' } as const;
const uids = (...events: FeedEvent[]): string[] =>
  readEvents(calendar(events, SITE, null)).map(({ uid }) => uid);
const one = (fields: Partial<Event> = {}, more: Partial<FeedEvent> = {}): string =>
  calendar([feedEvent(fields, more)], SITE, null);

describe('a calendar', () => {
  it('says what it is, where it lives, which page it belongs to and how often to look', () => {
    const text = one();
    expect(readEvents(text)).toHaveLength(1);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(linesOf(text, 'NAME')).toEqual(['NAME:Events – Regions & Friends']);
    expect(linesOf(text, 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:Events – Regions & Friends']);
    expect(linesOf(text, 'X-WR-TIMEZONE')).toEqual(['X-WR-TIMEZONE:Europe/Brussels']);
    expect(linesOf(text, 'URL')[0]).toBe('URL:https://pilot.example.org/events/');
    expect(linesOf(text, 'SOURCE')).toEqual([
      'SOURCE;VALUE=URI:https://pilot.example.org/events/calendar.ics',
    ]);
    expect(linesOf(text, 'REFRESH-INTERVAL')).toEqual(['REFRESH-INTERVAL;VALUE=DURATION:PT1H']);
    expect(linesOf(text, 'X-PUBLISHED-TTL')).toEqual(['X-PUBLISHED-TTL:PT1H']);
    expect(linesOf(text, 'METHOD')).toEqual([]);
  });

  it('of a pilot or region bears its name and leads to its page', () => {
    const text = calendar([feedEvent()], SITE, SCOPE);
    expect(readEvents(text)).toHaveLength(1);
    expect(linesOf(text, 'X-WR-CALNAME')).toEqual([
      'X-WR-CALNAME:Events: Smart\\; Health – Regions & Friends',
    ]);
    expect(linesOf(text, 'URL')[0]).toBe('URL:https://pilot.example.org/pilots/smart-health/');
    expect(linesOf(text, 'SOURCE')[0]).toBe(
      'SOURCE;VALUE=URI:https://pilot.example.org/pilots/smart-health/events/calendar.ics',
    );
  });

  it('is valid without events, and has nothing to tell then', () => {
    const text = calendar([], SITE, null);
    expect(readEvents(text)).toEqual([]);
    expect(linesOf(text, 'LAST-MODIFIED')).toEqual([]);
  });

  it('holds what is to come and the past two years, cancelled ones too, and none without a date', () => {
    expect(
      uids(
        feedEvent({ documentId: 'next' }),
        feedEvent({ documentId: 'off', eventStatus: 'cancelled' }),
        feedEvent({ documentId: 'some-day', start: null, end: null, dateNote: 'Spring' }),
        feedEvent({ documentId: 'past', start: '2024-03-01T09:00:00.000Z', end: null }),
        feedEvent({ documentId: 'long-past', start: '2023-12-01T09:00:00.000Z', end: null }),
      ),
    ).toEqual(['past', 'next', 'off'].map((id) => `${id}@network.example.org`));
  });

  it('has its events by their start, those of one start by documentId, in whatever order they come', () => {
    const events = Array.from({ length: 20 }, (_, index) =>
      feedEvent({
        documentId: `e${String(index % 2)}${String(index).padStart(2, '0')}`,
        start: `2026-03-${String(10 + (index % 5))}T09:00:00.000Z`,
        end: null,
      }),
    );
    const text = calendar(events, SITE, null);
    expect(calendar(events.toReversed(), SITE, null)).toBe(text);
    const order = readEvents(text).map(({ start, uid }) => `${start.toISOString()} ${uid}`);
    expect(order).toEqual(order.toSorted());
  });

  it('keeps the UID of an event whose slug, title, time and site address change', () => {
    const moved = calendar(
      [feedEvent({ slug: 'other', title: 'Other', start: '2027-01-01T09:00:00.000Z', end: null })],
      { ...SITE, url: 'https://elsewhere.example.net' },
      null,
    );
    expect(linesOf(moved, 'UID')).toEqual(['UID:ev01@network.example.org']);
    expect(linesOf(one(), 'UID')).toEqual(linesOf(moved, 'UID'));
    expect(linesOf(one({ locale: 'nl' }), 'UID')).toEqual(['UID:ev01.nl@network.example.org']);
  });

  it('takes revision, creation and last change from the publication log', () => {
    const history = [
      publication('2026-01-05T09:00:00.000Z', {}),
      publication('2026-01-07T10:30:05.500Z', { eventStatus: 'postponed' }),
    ];
    const text = one({ eventStatus: 'postponed' }, { history });
    expect(readEvents(text)[0]).toMatchObject({
      sequence: 1,
      created: new Date('2026-01-05T09:00:00.000Z'),
      lastmodified: new Date('2026-01-07T10:30:05.000Z'),
      dtstamp: new Date('2026-01-07T10:30:05.000Z'),
    });
    expect(linesOf(text, 'LAST-MODIFIED')[0]).toBe('LAST-MODIFIED:20260107T103005Z');
  });

  it('describes each zone that its times refer to, and none that they do not', () => {
    const text = calendar(
      [
        feedEvent({ documentId: 'a', timeZone: 'Europe/Athens' }),
        feedEvent({ documentId: 'b', timeZone: 'Europe/Athens' }),
        feedEvent({ documentId: 'c', timeZone: 'Atlantic/Azores' }),
        feedEvent({ documentId: 'd', timeZone: 'Europe/Kyiv', allDay: true }),
        feedEvent({ documentId: 'e', timeZone: 'UTC' }),
      ],
      SITE,
      null,
    );
    expect(readEvents(text)).toHaveLength(5);
    expect(linesOf(text, 'TZID')).toEqual(['TZID:Atlantic/Azores', 'TZID:Europe/Athens']);
  });

  it('of two thousand events has them all, each valid', () => {
    const events = Array.from({ length: 2000 }, (_, index) =>
      feedEvent({
        documentId: `e${String(index).padStart(4, '0')}`,
        start: new Date(SITE.moment.getTime() + index * 11 * 3_600_000).toISOString(),
        end: null,
        timeZone: index % 3 === 0 ? 'Europe/Dublin' : 'Europe/Sofia',
      }),
    );
    const read = readEvents(calendar(events, SITE, null));
    expect(read.map(({ uid, start }) => [uid, start.toISOString()])).toEqual(
      events.map(({ event }) => [`${event.documentId}@network.example.org`, event.start]),
    );
  });
});

describe('the calendar of one event', () => {
  it('says of it what the calendar of all says', () => {
    const text = eventCalendar(feedEvent(), SITE) ?? '';
    expect(readEvents(text)).toEqual(readEvents(one()));
    expect(linesOf(text, 'SOURCE')).toEqual([
      'SOURCE;VALUE=URI:https://pilot.example.org/events/plenary/event.ics',
    ]);
  });

  it('is kept long after the event', () => {
    const text = eventCalendar(feedEvent({ start: '2001-03-12T09:00:00.000Z', end: null }), SITE);
    expect(icalendarProblems(octets(text ?? ''))).toEqual([]);
    expect(readEvents(text ?? '')[0]?.start.toISOString()).toBe('2001-03-12T09:00:00.000Z');
  });

  it('has no name, by which programs would make a calendar of its own for it', () => {
    const text = eventCalendar(feedEvent(), SITE) ?? '';
    expect(linesOf(text, 'NAME')).toEqual([]);
    expect(linesOf(text, 'X-WR-CALNAME')).toEqual([]);
  });

  it('is none while the date is not known', () => {
    expect(eventCalendar(feedEvent({ start: null, end: null }), SITE)).toBeNull();
  });
});
