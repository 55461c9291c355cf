import type { ContentType } from '@pilotpress/shared-types';
import type { EntryRow } from './entry-row.ts';
import { numberOf, recordOf, textOf } from './entry-row.ts';
import { documentIdOf, documentIdsOf } from './schema-walk.ts';

/** What the log keeps of a published version: all by which followers are told that something changed. */
export interface PublishedState {
  readonly title: string | null;
  /** `null` where the type has no page of its own. */
  readonly slug: string | null;
  /** documentId of the file that is read, where the type has one. */
  readonly file?: string | null;
  readonly event?: EventState;
}

/** Time, place, status and what came of an event. */
interface EventState {
  readonly start: string | null;
  readonly end: string | null;
  readonly timeZone: string | null;
  readonly allDay: boolean;
  readonly dateNote: string | null;
  readonly eventStatus: string | null;
  readonly attendanceMode: string | null;
  readonly venue: VenueState | null;
  readonly joiningLink: string | null;
  /** documentIds in the editor's order. */
  readonly presentations: readonly string[];
  readonly hasReport: boolean;
}

interface VenueState {
  readonly name: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The state of a populated published row. */
export function publishedState(type: ContentType, row: EntryRow): PublishedState {
  return {
    title: textOf(row.title) ?? textOf(row.name),
    slug: textOf(row.slug),
    ...('file' in row ? { file: documentIdOf(row.file) } : {}),
    ...(type === 'event' ? { event: eventState(row) } : {}),
  };
}

function eventState(row: EntryRow): EventState {
  const venue = recordOf(row.venue);
  return {
    start: textOf(row.start),
    end: textOf(row.end),
    timeZone: textOf(row.timeZone),
    allDay: row.allDay === true,
    dateNote: textOf(row.dateNote),
    eventStatus: textOf(row.eventStatus),
    attendanceMode: textOf(row.attendanceMode),
    venue: venue && {
      name: textOf(venue.name),
      street: textOf(venue.street),
      city: textOf(venue.city),
      country: textOf(venue.country),
      latitude: numberOf(venue.latitude),
      longitude: numberOf(venue.longitude),
    },
    joiningLink: textOf(row.joiningLink),
    presentations: documentIdsOf(row.presentations),
    hasReport: (textOf(row.report) ?? '').trim() !== '',
  };
}
