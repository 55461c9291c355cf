import { expect, it } from 'vitest';
import { pastEvent } from './past-event.ts';
import type { EventState } from './publication.ts';

const STATE: EventState = {
  start: '2027-03-01T09:00:00.000Z',
  end: null,
  timeZone: 'Europe/Athens',
  allDay: false,
  dateNote: null,
  eventStatus: 'cancelled',
  attendanceMode: 'hybrid',
  venue: {
    ...{ name: 'Town hall', street: null, city: 'Ghent', country: 'BE' },
    ...{ latitude: 51, longitude: 3.7 },
  },
  joiningLink: null,
  presentations: [],
  hasReport: false,
};

it('is the event as it was', () => {
  expect(pastEvent(STATE)).toEqual({
    start: '2027-03-01T09:00:00.000Z',
    end: null,
    timeZone: 'Europe/Athens',
    allDay: false,
    dateNote: null,
    eventStatus: 'cancelled',
    attendanceMode: 'hybrid',
    venue: { name: 'Town hall', street: null, city: 'Ghent', country: 'BE' },
  });
});

it('leaves out what nobody knows today', () => {
  const odd = {
    start: 'soon',
    timeZone: 'Mars/Olympus',
    eventStatus: 'held',
    attendanceMode: 'fax',
  };
  const venue = { ...STATE.venue, name: null, street: null, city: null, country: 'XX' };
  const of = { ...venue, latitude: null, longitude: null };
  expect(pastEvent({ ...STATE, ...odd, venue: of })).toMatchObject({
    start: null,
    timeZone: 'Europe/Brussels',
    eventStatus: 'confirmed',
    attendanceMode: null,
    venue: { name: '', country: null },
  });
});
