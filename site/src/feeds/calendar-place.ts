import type { Event, Venue } from '@pilotpress/shared-types';
import { isOff } from '@pilotpress/shared-types';
import { attendanceModes, countryName } from '../words.ts';
import type { Property } from './icalendar.ts';
import { oneLine, uri } from './icalendar-text.ts';

/** The address at which people join, where they can; nobody joins an event at a venue alone. */
export function joiningAddress(event: Event): string | null {
  const { joiningLink, attendanceMode } = event;
  if (joiningLink === null || attendanceMode === 'in-person' || isOff(event)) return null;
  return uri(joiningLink);
}

/** LOCATION and GEO: the venue, or the joining link where there is none to go to. */
export function placeProperties(event: Event): Property[] {
  const { attendanceMode } = event;
  const venue = attendanceMode === 'online' ? null : event.venue;
  const location = venue === null ? joiningAddress(event) : address(venue);
  if (location !== null) {
    return [['location', {}, 'text', location], ...(venue === null ? [] : geo(venue))];
  }
  return attendanceMode === 'online'
    ? [['location', {}, 'text', attendanceModes[attendanceMode]]]
    : [];
}

/** In one line, without saying a name twice: with the street, since calendars lead people to it. */
function address({ name, street, city, country }: Venue): string {
  const parts = [name, street, city, country === null ? null : countryName(country)]
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '');
  return [...new Set(parts)].join(', ');
}

/** Six decimals are within a metre (RFC 5545, 3.8.1.6). */
const degrees = (angle: number): number => Number(angle.toFixed(6));

function geo({ latitude, longitude }: Venue): Property[] {
  if (latitude === null || longitude === null) return [];
  return [['geo', {}, 'float', [degrees(latitude), degrees(longitude)]]];
}
