import type { Event } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import { eventKinds, events as words, eventStatuses } from '../words.ts';
import { description } from './calendar-description.ts';
import { joiningAddress, placeProperties } from './calendar-place.ts';
import { revision } from './calendar-revision.ts';
import type { Clocks } from './calendar-time.ts';
import { timeProperties } from './calendar-time.ts';
import type { DatedEvent } from './calendar-window.ts';
import type { FeedEvent, FeedFile, FeedSite } from './feed-content.ts';
import type { Component, Property } from './icalendar.ts';
import { utcValue } from './icalendar.ts';
import { oneLine, uri } from './icalendar-text.ts';

/** What is postponed has a date that does not hold; what is rescheduled has one that does. */
const STATUSES: Record<Event['eventStatus'], 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'> = {
  confirmed: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  tentative: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** A dated event with what a calendar says of it. */
export interface CalendarEntry extends FeedEvent {
  readonly event: DatedEvent;
}

/** One event as VEVENT (RFC 5545, 3.6.1). */
export function vEvent(entry: CalendarEntry, site: FeedSite, clocks: Clocks): Component {
  const { event } = entry;
  const { created, lastModified, sequence } = revision(entry);
  const categories = [eventKinds[event.kind], ...entry.categories].map(oneLine);
  return [
    'vevent',
    [
      ['uid', {}, 'text', uid(event, site)],
      // No METHOD is stated, so this is when the event was last revised (RFC 5545, 3.8.7.2).
      ['dtstamp', {}, 'date-time', utcValue(lastModified)],
      ['created', {}, 'date-time', utcValue(created)],
      ['last-modified', {}, 'date-time', utcValue(lastModified)],
      ['sequence', {}, 'integer', sequence],
      ...timeProperties(event, clocks),
      ['summary', {}, 'text', summary(event)],
      ['status', {}, 'text', STATUSES[event.eventStatus]],
      ['transp', {}, 'text', takesTime(event) ? 'OPAQUE' : 'TRANSPARENT'],
      ['description', {}, 'text', description(entry, site)],
      ...placeProperties(event),
      ...conference(event),
      ['url', {}, 'uri', uri(`${site.url}${paths.entry('event', event.slug)}`)],
      ['categories', {}, 'text', ...new Set(categories)],
      ...organizer(event),
      ...attachments(entry, site),
    ],
    [],
  ];
}

/** Made of identity alone, in the name that outlives addresses. */
function uid({ documentId, locale }: Event, { authority }: FeedSite): string {
  const [host = authority] = authority.split(',');
  return `${locale === null ? documentId : `${documentId}.${locale}`}@${host}`;
}

/** Some programs hide events by their status and others do not heed it, so the title says it too. */
function summary({ title, eventStatus }: Event): string {
  const holds = eventStatus === 'confirmed' || eventStatus === 'rescheduled';
  return oneLine(holds ? title : `${eventStatuses[eventStatus]}: ${title}`);
}

/** Whether those who come are busy then. */
const takesTime = ({ eventStatus }: Event): boolean =>
  eventStatus !== 'cancelled' && eventStatus !== 'postponed';

/** RFC 7986, 5.11. */
function conference(event: Event): Property[] {
  const address = joiningAddress(event);
  return address === null ? [] : [['conference', { label: words.join }, 'uri', address]];
}

/** An organiser without an e-mail address is no calendar user; the description names them. */
function organizer({ organiser }: Event): Property[] {
  const email = organiser?.email ?? null;
  if (organiser === null || email === null) return [];
  // Not every program knows how a parameter says a double quote (RFC 6868).
  const name = oneLine(organiser.name).replaceAll('"', "'");
  return [['organizer', { cn: name }, 'cal-address', uri(`mailto:${email}`)]];
}

/** A file that was replaced has another address, and an event that was imported once is not read again. */
function attachments({ presentations }: FeedEvent, site: FeedSite): Property[] {
  return presentations.flatMap(({ presentation, file, otherFormats }) => [
    attachment(file, `${site.url}${paths.download(presentation.slug)}`),
    ...otherFormats.map(({ file: other }) => attachment(other, other.url)),
  ]);
}

const attachment = (file: FeedFile, address: string): Property => [
  'attach',
  mediaType(file),
  'uri',
  uri(address),
];

/** A media type without parameters, which FMTTYPE has no room for (RFC 5545, 3.2.8). */
function mediaType({ mime }: FeedFile): Record<string, string> {
  const [type] = /^[\w.+!#$&^-]+\/[\w.+!#$&^-]+/.exec(mime) ?? [];
  return type === undefined ? {} : { fmttype: type };
}
