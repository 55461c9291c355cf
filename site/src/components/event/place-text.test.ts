import type { Event, Venue } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { placeText, venueText } from './place-text.ts';

const venue: Venue = {
  name: 'House of the Regions',
  street: '1 Example Street',
  city: 'Brussels',
  country: 'BE',
  latitude: null,
  longitude: null,
  accessNote: null,
};
const at = (attendanceMode: Event['attendanceMode'], place: Venue | null): Event =>
  ({ attendanceMode, venue: place }) as Event;

describe('the place of an event in one line', () => {
  it('names the venue, its city and its country', () => {
    expect(venueText(venue)).toBe('House of the Regions, Brussels, Belgium');
  });

  it('says a name once, though a venue is named for its city', () => {
    expect(venueText({ ...venue, name: 'Luxembourg', city: 'Luxembourg', country: 'LU' })).toBe(
      'Luxembourg',
    );
  });

  it('leaves out what is not known', () => {
    expect(venueText({ ...venue, city: null, country: null })).toBe('House of the Regions');
  });

  it('says how to attend where there is no venue', () => {
    expect(placeText(at('in-person', null))).toBe('In person');
  });

  it('does not send people who join online to a venue', () => {
    expect(placeText(at('online', venue))).toBe('Online');
  });

  it('names both ways of a hybrid event', () => {
    expect(placeText(at('hybrid', venue))).toBe(
      'House of the Regions, Brussels, Belgium, and online',
    );
  });
});
