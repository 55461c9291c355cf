import { describe, expect, it } from 'vitest';
import { mapLink } from './map-link.ts';

const venue = {
  name: 'House of the Regions',
  street: '1 Example Street',
  city: 'Brussels',
  country: 'BE' as const,
  latitude: 50.85,
  longitude: 4.35,
  accessNote: null,
};

describe('a link to a map', () => {
  it('leads to the spot where its coordinates are known', () => {
    expect(mapLink(venue)).toBe(
      'https://www.openstreetmap.org/?mlat=50.85&mlon=4.35#map=17/50.85/4.35',
    );
  });

  it('searches for the address where they are not', () => {
    expect(mapLink({ ...venue, latitude: null, longitude: null })).toBe(
      'https://www.openstreetmap.org/search?query=1+Example+Street%2C+Brussels%2C+BE',
    );
  });

  it('is none where not even the city is known', () => {
    expect(mapLink({ ...venue, latitude: null, longitude: null, city: null })).toBeNull();
  });
});
