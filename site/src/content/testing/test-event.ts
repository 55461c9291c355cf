import type { Event } from '@pilotpress/shared-types';

/** An event with every field in it; a test changes what it is about. */
export function testEvent(fields: Partial<Event> = {}): Event {
  return {
    documentId: 'ev01',
    locale: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    title: 'Plenary',
    slug: 'plenary',
    summary: 'A plenary.',
    body: null,
    kind: 'plenary',
    start: null,
    end: null,
    dateNote: null,
    timeZone: 'Europe/Brussels',
    allDay: false,
    announcedOn: '2026-01-01T00:00:00.000Z',
    eventStatus: 'confirmed',
    statusNote: null,
    attendanceMode: 'in-person',
    venue: null,
    joiningLink: null,
    registration: null,
    organiser: null,
    languages: [],
    audience: null,
    contact: null,
    programme: [],
    presentations: [],
    report: null,
    pilots: [],
    regions: [],
    topics: [],
    ...fields,
  };
}
