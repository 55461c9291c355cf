import { z } from 'zod';
import { pageFields, referenceSchema, referencesSchema } from './entry.ts';
import { countrySchema } from './country.ts';
import { eventDateProblems, isOver, type EventDates } from './event-dates.ts';
import { clockTimeSchema, dateSchema, enteredInstantSchema } from './instant.ts';
import { languageSchema } from './language.ts';
import type { RuleProblem } from './problem.ts';
import { asCheck } from './problem.ts';
import { speakerSchema } from './speaker.ts';
import { lineSchema, markdownSchema } from './text.ts';
import { timeZoneSchema } from './time-zone.ts';
import { emailSchema, webAddressSchema } from './web-address.ts';

export const EVENT_KINDS = [
  'plenary',
  'info-day',
  'webinar',
  'workshop',
  'conference',
  'other',
] as const;
/** After schema.org's EventStatusType and RFC 5545's STATUS; `tentative` is "save the date". */
export const EVENT_STATUSES = [
  'confirmed',
  'tentative',
  'rescheduled',
  'postponed',
  'cancelled',
] as const;
/** After schema.org's EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODES = ['in-person', 'online', 'hybrid'] as const;

export const venueSchema = z.object({
  name: lineSchema,
  street: z.string().max(255).nullable(),
  city: z.string().max(255).nullable(),
  country: countrySchema.nullable(),
  /** Degrees north, WGS 84. */
  latitude: z.number().min(-90).max(90).nullable(),
  /** Degrees east, WGS 84. */
  longitude: z.number().min(-180).max(180).nullable(),
  /** How to get in, with and without a wheelchair. */
  accessNote: z.string().max(1000).nullable(),
});
export type Venue = z.infer<typeof venueSchema>;

export const registrationSchema = z.object({
  link: webAddressSchema.nullable(),
  opens: enteredInstantSchema.nullable(),
  closes: enteredInstantSchema.nullable(),
  places: z.int().positive().nullable(),
  /** In words, as in "free" or "EUR 50". */
  fee: z.string().max(255).nullable(),
});
export type Registration = z.infer<typeof registrationSchema>;

export const organiserSchema = z.object({
  name: lineSchema,
  website: webAddressSchema.nullable(),
  email: emailSchema.nullable(),
});

export const programmeItemSchema = z.object({
  /** Only needed for events of several days. */
  date: dateSchema.nullable(),
  /** In the event's own zone. */
  time: clockTimeSchema.nullable(),
  title: lineSchema,
  speakers: z.array(speakerSchema),
});
export type ProgrammeItem = z.infer<typeof programmeItemSchema>;

/** Whether nobody is to come, for good or until there is another date. */
export const isOff = ({ eventStatus }: { readonly eventStatus: string }): boolean =>
  eventStatus === 'cancelled' || eventStatus === 'postponed';

/** What the rules look at; an entry of the CMS and a value of the site both have it. */
export interface EventRuleInput extends EventDates {
  dateNote: string | null;
  attendanceMode: string | null;
  eventStatus: string | null;
  joiningLink: string | null;
  venue: { latitude: number | null; longitude: number | null } | null;
  registration: { link: string | null; opens: string | null; closes: string | null } | null;
}

const later = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);

/**
 * The rules of an event that an editor can break.
 *
 * @param moment - the time at which it is asked: nobody joins an event that is over, so it needs no link any more
 */
export function eventProblems(event: EventRuleInput, moment: Date): RuleProblem[] {
  const problems = eventDateProblems(event);
  const { start, registration, venue } = event;
  if (start === null && (event.dateNote ?? '').trim() === '') {
    problems.push({
      path: ['dateNote'],
      message:
        'The event has no start. Say in words when it takes place, as in "Spring 2027" or "Date to be announced".',
    });
  }
  const takesPlace = event.eventStatus === 'confirmed' || event.eventStatus === 'rescheduled';
  const reachable =
    (event.joiningLink ?? '').trim() !== '' || (registration?.link ?? '').trim() !== '';
  if (
    event.attendanceMode === 'online' &&
    start !== null &&
    takesPlace &&
    !reachable &&
    !isOver(event, moment)
  ) {
    problems.push({
      path: ['joiningLink'],
      message:
        'The event is online and has no link. Enter the joining link, or the registration link through which people receive it.',
    });
  }
  const opens = registration?.opens ?? null;
  const closes = registration?.closes ?? null;
  if (opens !== null && closes !== null && !later(closes, opens)) {
    problems.push({
      path: ['registration', 'closes'],
      message: 'Registration closes before it opens. Correct one of the two.',
    });
  }
  if (venue !== null && (venue.latitude === null) !== (venue.longitude === null)) {
    problems.push({
      path: ['venue', venue.latitude === null ? 'latitude' : 'longitude'],
      message:
        'A place on the map needs both latitude and longitude. Enter the missing one, or remove the other.',
    });
  }
  return problems;
}

/** A meeting, webinar or conference, dated or not yet. Times are UTC instants, shown in `timeZone`. */
export const eventFieldsSchema = z.object({
  ...pageFields,
  body: markdownSchema.nullable(),
  kind: z.enum(EVENT_KINDS),
  start: enteredInstantSchema.nullable(),
  end: enteredInstantSchema.nullable(),
  /** The date in words, where it is not known. */
  dateNote: z.string().max(255).nullable(),
  timeZone: timeZoneSchema,
  /** Whole days: only the calendar dates of start and end in `timeZone` count. */
  allDay: z.boolean(),
  announcedOn: enteredInstantSchema,
  eventStatus: z.enum(EVENT_STATUSES),
  statusNote: z.string().max(500).nullable(),
  /** `null` where it is not known. */
  attendanceMode: z.enum(ATTENDANCE_MODES).nullable(),
  venue: venueSchema.nullable(),
  joiningLink: webAddressSchema.nullable(),
  registration: registrationSchema.nullable(),
  organiser: organiserSchema.nullable(),
  languages: z.array(languageSchema),
  /** Who should attend, in words. */
  audience: z.string().max(1000).nullable(),
  contact: referenceSchema.nullable(),
  programme: z.array(programmeItemSchema),
  /** The decks shown there, in the order of the editor. */
  presentations: referencesSchema,
  /** What came of it, written afterwards. */
  report: markdownSchema.nullable(),
  pilots: referencesSchema,
  regions: referencesSchema,
  topics: referencesSchema,
});
export type Event = z.infer<typeof eventFieldsSchema>;

/** The schema of an event together with its rules, as they stand at `moment`. */
export function eventSchemaAt(moment: Date) {
  return eventFieldsSchema.check(asCheck((event) => eventProblems(event, moment)));
}
