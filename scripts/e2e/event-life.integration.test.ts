// One event lives its life in a real CMS; after each step a subscriber looks at the feed and at the calendar.
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../../site/src/feeds/testing/read-calendar.ts';
import { RunningCms } from '../src/testing/running-cms.ts';
import type { SiteBesideCms } from './site-beside-cms.ts';
import { siteBeside } from './site-beside-cms.ts';
import { calendarOf, feedOf } from './subscriptions-of.ts';

let cms: RunningCms;
let site: SiteBesideCms;
let event: string;
const seen = new Set<string>();

const events = () => cms.documents('event');

/** What a subscriber who looks at the feed now sees as new, oldest first. */
async function news(): Promise<string[]> {
  const now = new Date();
  await site.load(now);
  const { items } = await new Parser().parseString(await feedOf(site.warm.store, now));
  const fresh = items.filter(({ guid }) => !seen.has(guid ?? ''));
  for (const { guid, pubDate } of items) {
    seen.add(guid ?? '');
    expect(Date.parse(pubDate ?? '')).toBeLessThanOrEqual(now.getTime());
  }
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
  return fresh.map(({ title }) => title ?? '').reverse();
}

/** The event as a calendar program knows it. */
async function inCalendar() {
  const now = new Date();
  await site.load(now);
  const found = readEvents(calendarOf(site.warm.store, now)).filter(({ uid }) =>
    uid.startsWith(event),
  );
  expect(found).toHaveLength(1);
  const { summary, start, status, sequence, location } = found[0] ?? {};
  return { summary, start: start?.toISOString(), status, sequence: Number(sequence), location };
}

/** An editor changes the event and publishes it. */
async function publish(data: Record<string, unknown>, documentId = event): Promise<void> {
  await events().update({ documentId, data });
  await events().publish({ documentId });
}

const venue = (name: string) => ({ name, city: 'Ghent', country: 'BE' });

beforeAll(async () => {
  cms = await RunningCms.start();
  site = await siteBeside(cms);
});
afterAll(async () => {
  await site.remove();
  await cms.stop();
});

describe('the life of an event', () => {
  it('is told of when it is announced, once', async () => {
    event = (
      await events().create({
        data: {
          ...{ title: 'Plenary', slug: 'plenary', summary: 'All regions meet.', kind: 'plenary' },
          ...{ start: '2031-03-03T09:00:00.000Z', end: '2031-03-03T11:00:00.000Z' },
          ...{ timeZone: 'Europe/Brussels', allDay: false, eventStatus: 'confirmed' },
          ...{ attendanceMode: 'in-person', venue: venue('Town hall') },
        },
      })
    ).documentId;
    expect(await news()).toEqual([]);
    await events().publish({ documentId: event });
    expect(await news()).toEqual(['Plenary']);
    expect(await news()).toEqual([]);
    expect(await inCalendar()).toMatchObject({
      summary: 'Plenary',
      start: '2031-03-03T09:00:00.000Z',
      status: 'CONFIRMED',
      sequence: 0,
    });
  });

  it('goes on in silence after a minor edit, with a note or without', async () => {
    await publish({ summary: 'All regions meet again.' });
    expect(await news()).toEqual([]);
    await publish({ body: 'More.', changeNote: 'A paragraph added.', changeKind: 'minor' });
    expect(await news()).toEqual([]);
  });

  it('goes on in silence under another title and address', async () => {
    await publish({ title: 'Spring plenary', slug: 'spring-plenary' });
    expect(await news()).toEqual([]);
    expect(await inCalendar()).toMatchObject({ summary: 'Spring plenary', sequence: 0 });
  });

  it('is told of after a major note', async () => {
    await publish({ changeNote: 'Bring your passport.', changeKind: 'major' });
    expect(await news()).toEqual([expect.stringContaining('Spring plenary')]);
    expect((await inCalendar()).sequence).toBe(0);
  });

  it('is told of when it moves to another place', async () => {
    await publish({ venue: venue('Library') });
    expect(await news()).toEqual([expect.stringMatching(/place.*Spring plenary/i)]);
    expect(await inCalendar()).toMatchObject({ location: 'Library, Ghent, Belgium', sequence: 1 });
  });

  it('is told of when it is postponed', async () => {
    await publish({ eventStatus: 'postponed' });
    expect(await news()).toEqual(['Postponed: Spring plenary']);
    expect(await inCalendar()).toMatchObject({
      summary: 'Postponed: Spring plenary',
      status: 'TENTATIVE',
      sequence: 2,
    });
  });

  it('is told of when it has a new date', async () => {
    await publish({
      ...{ eventStatus: 'rescheduled', start: '2031-04-07T08:00:00.000Z' },
      end: '2031-04-07T10:00:00.000Z',
    });
    expect(await news()).toEqual(['Rescheduled: Spring plenary']);
    expect(await inCalendar()).toMatchObject({
      start: '2031-04-07T08:00:00.000Z',
      status: 'CONFIRMED',
      sequence: 3,
    });
  });

  it('goes on in silence when it is withdrawn and comes back as it was', async () => {
    await events().unpublish({ documentId: event });
    expect(await news()).toEqual([]);
    await events().publish({ documentId: event });
    expect(await news()).toEqual([]);
    expect((await inCalendar()).sequence).toBe(3);
  });

  it('is told of when it is cancelled, and stays in the calendar', async () => {
    await publish({ eventStatus: 'cancelled', statusNote: 'Too few came.' });
    expect(await news()).toEqual(['Cancelled: Spring plenary']);
    expect(await inCalendar()).toMatchObject({
      summary: 'Cancelled: Spring plenary',
      status: 'CANCELLED',
      sequence: 4,
    });
  });
});

describe('an event that is over', () => {
  it('is told of again when its decks and its report are there, and once more for a later deck', async () => {
    const { documentId } = await events().create({
      data: {
        ...{ title: 'Webinar', slug: 'webinar', summary: 'A webinar.', kind: 'webinar' },
        ...{ start: '2024-03-03T09:00:00.000Z', end: '2024-03-03T11:00:00.000Z' },
        ...{ timeZone: 'Europe/Brussels', allDay: false, eventStatus: 'confirmed' },
      },
    });
    await events().publish({ documentId });
    expect(await news()).toEqual(['Webinar']);
    const [first, second] = [await deck('First'), await deck('Second')];
    expect(await news()).toEqual([]);
    await publish({ presentations: [first], report: 'It went well.' }, documentId);
    expect(await news()).toEqual([expect.stringContaining('Webinar')]);
    await publish({ report: 'It went very well.' }, documentId);
    expect(await news()).toEqual([]);
    await publish({ presentations: [first, second] }, documentId);
    expect(await news()).toEqual([expect.stringContaining('Webinar')]);
  });

  const deck = async (title: string): Promise<string> => {
    const { documentId } = await cms.documents('presentation').create({
      data: {
        ...{ title, slug: title.toLowerCase(), summary: 'Slides.', language: 'en' },
        file: (await cms.upload(title)).id,
      },
    });
    await cms.documents('presentation').publish({ documentId });
    return documentId;
  };
});
