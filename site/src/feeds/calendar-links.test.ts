import { describe, expect, it } from 'vitest';
import { calendarLinks, webcalAddress } from './calendar-links.ts';

const ADDRESS = 'https://pilot.example.org/pilots/smart-health/events/calendar.ics';
const NAME = 'Events: R&D + “Smart” – Network';
const hrefs = Object.fromEntries(
  calendarLinks(ADDRESS, NAME).map(({ service, href }) => [service, href]),
);
const parameters = (href = ''): [string, string][] => [...new URL(href).searchParams];

describe('the links that add a calendar', () => {
  it('open the calendar program of the computer', () => {
    const webcal = 'webcal://pilot.example.org/pilots/smart-health/events/calendar.ics';
    expect(webcalAddress(ADDRESS)).toBe(webcal);
    expect(webcalAddress('http://localhost:4321/events/calendar.ics')).toBe(
      'webcal://localhost:4321/events/calendar.ics',
    );
    expect(hrefs.apple).toBe(webcal);
  });

  it('hand Google Calendar the webcal address', () => {
    expect(hrefs.google).toMatch('https://calendar.google.com/calendar/render?');
    expect(parameters(hrefs.google)).toEqual([['cid', webcalAddress(ADDRESS)]]);
  });

  it.each([
    ['outlook', 'https://outlook.live.com/calendar/0/addfromweb'],
    ['office', 'https://outlook.office.com/calendar/0/addfromweb'],
  ])('hand %s the https address and a name, whatever characters it has', (service, page) => {
    expect(hrefs[service]?.split('?')[0]).toBe(page);
    expect(parameters(hrefs[service])).toEqual([
      ['url', ADDRESS],
      ['name', NAME],
    ]);
    expect(hrefs[service]).not.toContain('+');
  });

  it('are named, each otherwise', () => {
    const names = calendarLinks(ADDRESS, NAME).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
