import type { Event } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import type { EventDetailView } from '../../components/event/event-detail-view.ts';
import { testEvent } from '../../content/testing/test-event.ts';
import { eventJsonLd } from './event.ts';

const site = new URL('https://pilot.example');

const event = testEvent({
  documentId: 'plenary',
  summary: 'The regions meet.',
  start: '2026-06-12T08:00:00.000Z',
  end: '2026-06-12T10:00:00.000Z',
  venue: {
    name: 'House of the Regions',
    street: '1 Example Street',
    city: 'Brussels',
    country: 'BE',
    latitude: 50.85,
    longitude: 4.35,
    accessNote: null,
  },
});

const view = (
  change: Partial<Event> = {},
  more: Partial<EventDetailView> = {},
): EventDetailView => ({
  event: { ...event, ...change },
  time: {
    dateText: 'Friday 12 June 2026',
    timeText: '10:00–12:00',
    zoneText: 'Brussels time, CEST',
    startIso: '2026-06-12T10:00:00+02:00',
    endIso: '2026-06-12T12:00:00+02:00',
    day: '12',
    month: 'Jun',
    year: '2026',
  },
  isOver: false,
  presentations: [],
  body: null,
  report: null,
  registration: null,
  contact: null,
  related: { pilots: [], regions: [], topics: [] },
  ...more,
});

describe('an event as JSON-LD', () => {
  it('says when, where and how it takes place', () => {
    expect(eventJsonLd(view(), site)).toMatchObject({
      '@type': 'Event',
      name: 'Plenary',
      url: 'https://pilot.example/events/plenary/',
      startDate: '2026-06-12T10:00:00+02:00',
      endDate: '2026-06-12T12:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'House of the Regions',
          address: { addressLocality: 'Brussels', addressCountry: 'BE' },
          geo: { latitude: 50.85, longitude: 4.35 },
        },
      ],
    });
  });

  it.each([
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['rescheduled', 'EventRescheduled'],
    ['tentative', 'EventScheduled'],
  ] as const)('tells a %s event by its own status', (eventStatus, expected) => {
    expect(eventJsonLd(view({ eventStatus }), site)).toHaveProperty(
      'eventStatus',
      `https://schema.org/${expected}`,
    );
  });

  it('leads an online event to its link and not to a venue', () => {
    const online = view({ attendanceMode: 'online', joiningLink: 'https://meet.example/42' });
    expect(eventJsonLd(online, site)).toHaveProperty('location', [
      { '@type': 'VirtualLocation', url: 'https://meet.example/42' },
    ]);
  });

  it('leads an online event without a link to its own page', () => {
    expect(eventJsonLd(view({ attendanceMode: 'online' }), site)).toHaveProperty('location', [
      { '@type': 'VirtualLocation', url: 'https://pilot.example/events/plenary/' },
    ]);
  });

  it('names both places of a hybrid event', () => {
    expect(eventJsonLd(view({ attendanceMode: 'hybrid' }), site)).toMatchObject({
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation' }],
    });
  });

  it('names each speaker once', () => {
    const speaker = { name: 'Ada Example', organisation: null, person: null };
    const item = { date: null, time: null, title: 'Talk', speakers: [speaker] };
    expect(eventJsonLd(view({ programme: [item, item] }), site)).toHaveProperty('performer', [
      { '@type': 'Person', name: 'Ada Example' },
    ]);
  });

  it('offers registration as it stands', () => {
    const registration = {
      link: 'https://register.example/',
      opens: '2026-05-01T00:00:00.000Z',
      closes: null,
      places: 80,
      fee: null,
      state: 'not-yet',
    } as const;
    expect(eventJsonLd(view({}, { registration }), site)).toMatchObject({
      maximumAttendeeCapacity: 80,
      offers: {
        url: 'https://register.example/',
        availability: 'https://schema.org/PreOrder',
        validFrom: '2026-05-01T00:00:00.000Z',
      },
    });
  });

  it('is left out while there is no date', () => {
    const time = { ...view().time, startIso: null, endIso: null };
    expect(eventJsonLd(view({}, { time }), site)).toBeNull();
  });
});
