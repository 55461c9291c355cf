import type { ContentType, EventState, PublishedState } from '@pilotpress/shared-types';
import type { EntryRow } from './entry-row.ts';
import { numberOf, recordOf, textOf } from './entry-row.ts';
import { documentIdOf, documentIdsOf } from './schema-walk.ts';

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
