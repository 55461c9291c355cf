import { countrySchema } from './country.ts';
import type { Event, Venue } from './event.ts';
import { ATTENDANCE_MODES, EVENT_STATUSES } from './event.ts';
import type { EventState } from './publication.ts';
import { DEFAULT_TIME_ZONE, timeZoneSchema } from './time-zone.ts';

/** Time, place and status of an event as it was published once, in the terms of today. */
export interface PastEvent extends Pick<
  Event,
  'start' | 'end' | 'timeZone' | 'allDay' | 'dateNote' | 'eventStatus' | 'attendanceMode'
> {
  readonly venue: (Pick<Venue, 'street' | 'city' | 'country'> & { readonly name: string }) | null;
}

/** The log keeps what was published, whatever the rules were then: what is not known today is left out. */
export function pastEvent({
  start,
  end,
  timeZone,
  allDay,
  dateNote,
  eventStatus,
  attendanceMode,
  venue,
}: EventState): PastEvent {
  return {
    start: instant(start),
    end: instant(end),
    timeZone: timeZoneSchema.safeParse(timeZone).data ?? DEFAULT_TIME_ZONE,
    allDay,
    dateNote,
    eventStatus: EVENT_STATUSES.find((status) => status === eventStatus) ?? 'confirmed',
    attendanceMode: ATTENDANCE_MODES.find((mode) => mode === attendanceMode) ?? null,
    venue: venue && {
      name: venue.name ?? '',
      street: venue.street,
      city: venue.city,
      country: countrySchema.safeParse(venue.country).data ?? null,
    },
  };
}

const instant = (text: string | null): string | null =>
  text === null || Number.isNaN(Date.parse(text)) ? null : text;
