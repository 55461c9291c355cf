import { eventFieldsSchema, eventSchemaAt } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { optionalMarkdown, speakers } from '../mapping.ts';
import { NAMED, SPEAKERS, TITLED } from '../query.ts';
import * as wire from '../wire.ts';

const venue = z.object({
  name: wire.text,
  street: wire.optionalText,
  city: wire.optionalText,
  country: wire.optionalText,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  accessNote: wire.optionalText,
});
const registration = z.object({
  link: wire.optionalText,
  opens: wire.optionalText,
  closes: wire.optionalText,
  places: z.number().nullable(),
  fee: wire.optionalText,
});
const organiser = z.object({
  name: wire.text,
  website: wire.optionalText,
  email: wire.optionalText,
});
const programme = z.array(
  z.object({
    date: wire.optionalText,
    time: wire.clockTime,
    title: wire.text,
    speakers: wire.speakers,
  }),
);

export const event = defineDocument({
  type: 'event',
  path: 'events',
  populate: {
    venue: true,
    registration: true,
    organiser: true,
    languages: true,
    contact: NAMED,
    programme: { populate: { speakers: SPEAKERS } },
    presentations: TITLED,
    pilots: TITLED,
    regions: NAMED,
    topics: NAMED,
  },
  wire: z.object({
    ...wire.pageIdentity,
    body: wire.optionalText,
    kind: wire.text,
    start: wire.optionalText,
    end: wire.optionalText,
    dateNote: wire.optionalText,
    timeZone: wire.text,
    allDay: z.boolean(),
    announcedOn: wire.text,
    eventStatus: wire.text,
    statusNote: wire.optionalText,
    attendanceMode: wire.optionalText,
    venue: venue.nullable(),
    joiningLink: wire.optionalText,
    registration: registration.nullable(),
    organiser: organiser.nullable(),
    languages: z.array(z.object({ language: wire.text })),
    audience: wire.optionalText,
    contact: wire.reference.nullable(),
    programme,
    presentations: wire.references,
    report: wire.optionalText,
    pilots: wire.references,
    regions: wire.references,
    topics: wire.references,
  }),
  schema: eventFieldsSchema,
  schemaAt: eventSchemaAt,
  toDomain: (entry, from) => ({
    ...entry,
    body: optionalMarkdown(from, entry.body, ['body']),
    languages: entry.languages.map(({ language }) => language),
    contact: from.reference('person', entry.contact, ['contact']),
    programme: entry.programme.map((item, index) => ({
      ...item,
      speakers: speakers(from, item.speakers, ['programme', index, 'speakers']),
    })),
    presentations: from.references('presentation', entry.presentations, ['presentations']),
    report: optionalMarkdown(from, entry.report, ['report']),
    pilots: from.references('pilot', entry.pilots, ['pilots']),
    regions: from.references('region', entry.regions, ['regions']),
    topics: from.references('topic', entry.topics, ['topics']),
  }),
});
