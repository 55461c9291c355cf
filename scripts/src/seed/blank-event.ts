import { DEFAULT_TIME_ZONE } from '@pilotpress/shared-types';
import type { EventDraft } from './draft.ts';
import { PILOT } from './pilot.ts';

/** An event of the pilot of which nothing more is known. */
export const blankEvent = {
  body: null,
  start: null,
  end: null,
  dateNote: null,
  timeZone: DEFAULT_TIME_ZONE,
  allDay: false,
  announcedOn: null,
  eventStatus: 'confirmed',
  statusNote: null,
  attendanceMode: null,
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
  pilots: [PILOT],
  regions: [],
  topics: [],
} as const satisfies Partial<EventDraft>;
