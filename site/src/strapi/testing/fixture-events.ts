import type { FakeEntry } from './fake-strapi.ts';
import { eventEntry, ref } from './fixture-entry.ts';

interface EventRelations {
  readonly pilots: readonly FakeEntry[];
  readonly regions: readonly FakeEntry[];
  readonly topics: readonly FakeEntry[];
  readonly contact: FakeEntry;
  readonly presentations: readonly FakeEntry[];
}

const DAY = 86_400_000;

/** Events of every kind and status, before and after `now`. */
export function fixtureEvents(now: Date, relations: EventRelations): FakeEntry[] {
  /** An instant so many days from now, at an hour in UTC. */
  const at = (days: number, hour: number): string => {
    const day = new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
    return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`).toISOString();
  };
  const { presentations, contact } = relations;
  const shared = {
    pilots: relations.pilots.map(ref),
    regions: relations.regions.slice(0, 3).map(ref),
    topics: relations.topics.slice(0, 2).map(ref),
    organiser: {
      id: 1,
      name: 'Fixture Network',
      website: 'https://network.example.org/',
      email: 'events@example.org',
    },
    contact: ref(contact),
    dateNote: null,
  };
  const venue = {
    id: 1,
    name: 'House of Regions',
    street: '1 Example Square',
    city: 'Brussels',
    country: 'BE',
    latitude: 50.84,
    longitude: 4.37,
    accessNote: 'Step-free entrance on the left; an induction loop is at the reception.',
  };
  const speaker = { id: 1, name: 'Ada Fixture', organisation: 'Fixture Institute', person: null };
  const programme = [
    { id: 1, date: null, time: '09:30:00.000', title: 'Welcome', speakers: [speaker] },
    {
      id: 2,
      date: null,
      time: '10:00:00.000',
      title: 'What the regions have learnt',
      speakers: [{ ...speaker, id: 2, name: contact.name, person: ref(contact) }],
    },
    { id: 3, date: null, time: null, title: 'Lunch and talks', speakers: [] },
  ];
  return [
    eventEntry('ev01', 'Plenary of the pilot', {
      ...shared,
      kind: 'plenary',
      start: at(20, 8),
      end: at(20, 15),
      attendanceMode: 'hybrid',
      venue,
      programme,
      body: 'A day of **exchange** between the regions.\n\n## What to bring\n\n- Questions\n- A case from your region\n\n| Room | Topic |\n| --- | --- |\n| A | Data |\n| B | Care |\n',
      joiningLink: 'https://meet.example.org/plenary',
      languages: [
        { id: 1, language: 'en' },
        { id: 2, language: 'fr' },
      ],
      audience: 'Regional authorities, hospitals and companies.',
      presentations: presentations.slice(0, 2).map(ref),
      registration: {
        id: 1,
        link: 'https://register.example.org/plenary',
        opens: at(-5, 8),
        closes: at(15, 22),
        places: 120,
        fee: 'Free',
      },
    }),
    eventEntry('ev02', 'Info day on open calls', {
      ...shared,
      kind: 'info-day',
      start: at(9, 9),
      end: at(9, 11),
      eventStatus: 'tentative',
      attendanceMode: 'online',
      statusNote: 'The hour may still change.',
    }),
    eventEntry('ev03', 'Webinar on shared data', {
      ...shared,
      start: at(5, 13),
      end: at(5, 14),
      eventStatus: 'rescheduled',
      statusNote: 'Moved by one week.',
      attendanceMode: 'online',
      joiningLink: 'https://meet.example.org/data',
      timeZone: 'Europe/Athens',
      registration: {
        id: 2,
        link: 'https://register.example.org/data',
        opens: at(1, 8),
        closes: null,
        places: null,
        fee: null,
      },
    }),
    eventEntry('ev04', 'Workshop on clinical trials', {
      ...shared,
      kind: 'workshop',
      start: at(12, 9),
      end: at(13, 16),
      eventStatus: 'cancelled',
      statusNote: 'Too few could travel. The talks are published as slides.',
      venue,
    }),
    eventEntry('ev05', 'Conference of the network', {
      ...shared,
      kind: 'conference',
      start: at(40, 12),
      end: at(42, 12),
      allDay: true,
      eventStatus: 'postponed',
      venue: {
        ...venue,
        id: 2,
        city: 'Lisbon',
        country: 'PT',
        street: null,
        latitude: null,
        longitude: null,
        accessNote: null,
      },
      timeZone: 'Europe/Lisbon',
    }),
    eventEntry('ev06', 'Meeting of the co-leading regions', {
      ...shared,
      kind: 'other',
      dateNote: 'Spring, date to be announced',
    }),
    eventEntry('ev07', 'Science meets regions, first session', {
      ...shared,
      kind: 'conference',
      start: at(-90, 8),
      end: at(-90, 16),
      announcedOn: at(-150, 9),
      venue,
      programme,
      presentations: presentations.map(ref),
      report: '## What came of it\n\nEight regions showed their cases, and the slides are here.',
    }),
    eventEntry('ev08', 'Science meets regions, second session', {
      ...shared,
      kind: 'conference',
      start: at(-30, 9),
      end: at(-29, 15),
      announcedOn: at(-80, 9),
      attendanceMode: 'hybrid',
      venue,
      presentations: presentations.slice(1).map(ref),
    }),
    eventEntry('ev09', 'Kick-off', {
      ...shared,
      start: at(-400, 13),
      announcedOn: at(-430, 9),
      attendanceMode: 'online',
    }),
  ];
}
