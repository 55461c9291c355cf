import type { Venue } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import {
  count,
  countryName,
  dateText,
  dayText,
  languageName,
  momentText,
  placeText,
  speakerNames,
  venueText,
  zoneText,
} from './words.ts';

describe("the site's own words", () => {
  it('name languages and countries', () => {
    expect(languageName('el')).toBe('Greek');
    expect(countryName('NL')).toBe('Netherlands');
  });

  it('write a calendar date as it stands, in whatever zone the build runs', () => {
    expect(dateText('2024-02-05')).toBe('5 February 2024');
  });

  it('date an instant by the day of the network, though UTC has another', () => {
    expect(dayText('2024-02-04T22:59:59.999Z')).toBe('4 February 2024');
    expect(dayText('2024-02-04T23:00:00.000Z')).toBe('5 February 2024');
  });

  it('name a zone once, or by both its names where clocks change in between', () => {
    expect(
      zoneText('Europe/Brussels', ['2026-03-12T09:00:00.000Z', '2026-03-13T09:00:00.000Z']),
    ).toBe('Brussels time, CET');
    expect(
      zoneText('Europe/Brussels', ['2026-03-28T09:00:00.000Z', '2026-03-29T09:00:00.000Z']),
    ).toBe('Brussels time, CET to CEST');
    expect(zoneText('UTC', ['2026-03-28T09:00:00.000Z'])).toBe('UTC');
  });

  it('write a moment on the clock of the zone it is asked for', () => {
    expect(momentText('2026-03-28T23:30:00.000Z', 'Europe/Athens')).toBe(
      '29 March 2026 at 01:30 (Athens time, EET)',
    );
  });

  it('count in the singular and the plural', () => {
    expect(count(1, 'presentation', 'presentations')).toBe('1 presentation');
    expect(count(2, 'presentation', 'presentations')).toBe('2 presentations');
  });

  it('name the first few speakers and count the rest', () => {
    const speakers = ['Ada', 'Bela', 'Chloé', 'Dimitra', 'Eoin'].map((name) => ({ name }));
    expect(speakerNames(speakers.slice(0, 3))).toBe('Ada, Bela, Chloé');
    expect(speakerNames(speakers)).toBe('Ada, Bela, Chloé and 2 more');
  });
});

const venue: Venue = {
  name: 'House of the Regions',
  street: '1 Example Street',
  city: 'Brussels',
  country: 'BE',
  latitude: null,
  longitude: null,
  accessNote: null,
};

describe('the place of an event in one line', () => {
  it('names the venue, its city and its country', () => {
    expect(venueText(venue)).toBe('House of the Regions, Brussels, Belgium');
    expect(placeText({ attendanceMode: 'in-person', venue })).toBe(venueText(venue));
    expect(placeText({ attendanceMode: null, venue })).toBe(venueText(venue));
  });

  it('says a name once, though a venue is named for its city', () => {
    expect(venueText({ name: 'Luxembourg', city: 'Luxembourg', country: 'LU' })).toBe('Luxembourg');
  });

  it('leaves out what is not known', () => {
    expect(venueText({ ...venue, city: null, country: null })).toBe('House of the Regions');
    expect(placeText({ attendanceMode: null, venue: null })).toBeNull();
  });

  it('says how to attend where there is no venue', () => {
    expect(placeText({ attendanceMode: 'in-person', venue: null })).toBe('In person');
  });

  it('does not send people who join online to a venue', () => {
    expect(placeText({ attendanceMode: 'online', venue })).toBe('Online');
  });

  it('names both ways of a hybrid event', () => {
    expect(placeText({ attendanceMode: 'hybrid', venue })).toBe(
      'House of the Regions, Brussels, Belgium, and online',
    );
  });
});
