import type { Venue } from '@pilotpress/shared-types';

const MAP = 'https://www.openstreetmap.org';
/** Streets and the names of houses can be read. */
const ZOOM = 17;

/**
 * Where a map shows a venue: at its coordinates, or else what a search for its address finds. `null` where
 * neither is known.
 *
 * @see https://wiki.openstreetmap.org/wiki/Browsing#Sharing_a_link_to_the_maps
 */
export function mapLink({ street, city, country, latitude, longitude }: Venue): string | null {
  if (latitude !== null && longitude !== null) {
    const [lat, lon] = [String(latitude), String(longitude)];
    return `${MAP}/?mlat=${lat}&mlon=${lon}#map=${String(ZOOM)}/${lat}/${lon}`;
  }
  if (city === null) return null;
  const address = [street, city, country].filter((part) => part !== null).join(', ');
  return `${MAP}/search?${new URLSearchParams({ query: address }).toString()}`;
}
