import { calendars } from '../words.ts';

type CalendarService = keyof typeof calendars.services;

/** A way to subscribe to a calendar. */
export interface CalendarLink {
  readonly service: CalendarService;
  readonly name: string;
  readonly href: string;
}

/** The address that opens the calendar program of a computer or telephone, for an `http:` or `https:` address. */
export function webcalAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/**
 * Links that add a calendar in the usual services.
 *
 * @param address - where the calendar lives, absolute
 * @param name - what it is called there, where the service lets us say so
 */
export function calendarLinks(address: string, name: string): CalendarLink[] {
  const webcal = webcalAddress(address);
  // Outlook on the web reads `https:` only; its name is not taken from the calendar.
  const outlook = (host: string): string =>
    `https://${host}/calendar/0/addfromweb?${query({ url: address, name })}`;
  const hrefs: Record<CalendarService, string> = {
    apple: webcal,
    google: `https://calendar.google.com/calendar/render?${query({ cid: webcal })}`,
    outlook: outlook('outlook.live.com'),
    office: outlook('outlook.office.com'),
  };
  const services: CalendarService[] = ['apple', 'google', 'outlook', 'office'];
  return services.map((service) => ({
    service,
    name: calendars.services[service],
    href: hrefs[service],
  }));
}

/** Not all of them read `+` as a space. */
const query = (parameters: Record<string, string>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
