import type { Event, Venue } from '@pilotpress/shared-types';
import { attendanceModes, countryName } from '../../words.ts';

/** A venue in one line, without saying a name twice. */
export function venueText({ name, city, country }: Venue): string {
  const parts = [name, city, country === null ? null : countryName(country)];
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(', ');
}

/** Where an event takes place, in one line: its venue, or the way to attend it; `null` if neither is known. */
export function placeText({ venue, attendanceMode }: Event): string | null {
  if (venue === null || attendanceMode === 'online') {
    return attendanceMode === null ? null : attendanceModes[attendanceMode];
  }
  return attendanceMode === 'hybrid' ? `${venueText(venue)}, and online` : venueText(venue);
}
