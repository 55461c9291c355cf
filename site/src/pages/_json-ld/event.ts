import type { Event } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { Event as SchemaEvent, Place, VirtualLocation, WithContext } from 'schema-dts';
import type { EventDetailView } from '../../components/event/event-detail-view.ts';

const STATUS = {
  confirmed: 'EventScheduled',
  // schema.org has no word for a date that is only pencilled in.
  tentative: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const satisfies Record<Event['eventStatus'], string>;

const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const satisfies Record<NonNullable<Event['attendanceMode']>, string>;

function place({ venue }: Event): Place | null {
  if (venue === null) return null;
  const { name, street, city, country, latitude, longitude } = venue;
  return {
    '@type': 'Place',
    name,
    ...(street === null && city === null && country === null
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            ...(street !== null && { streetAddress: street }),
            ...(city !== null && { addressLocality: city }),
            ...(country !== null && { addressCountry: country }),
          },
        }),
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

/** Where to join online: the meeting, or how to be invited to it, or the event's own page. */
function virtualLocation(event: Event, page: string): VirtualLocation | null {
  if (event.attendanceMode === null || event.attendanceMode === 'in-person') return null;
  const url = event.joiningLink ?? event.registration?.link ?? page;
  return { '@type': 'VirtualLocation', url };
}

/** An event as schema.org describes it; `null` while it has no date, since an Event there must have one. */
export function eventJsonLd(
  { event, time, registration, presentations }: EventDetailView,
  site: URL,
): WithContext<SchemaEvent> | null {
  if (time.startIso === null) return null;
  const absolute = (path: string): string => new URL(path, site).href;
  const url = absolute(paths.entry('event', event.slug));
  const at = event.attendanceMode === 'online' ? null : place(event);
  const location = [at, virtualLocation(event, url)].filter((one) => one !== null);
  const speakers = event.programme.flatMap((item) => item.speakers);
  const { organiser } = event;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: event.title,
    description: event.summary,
    startDate: time.startIso,
    ...(time.endIso !== null && { endDate: time.endIso }),
    eventStatus: `https://schema.org/${STATUS[event.eventStatus]}`,
    ...(event.attendanceMode !== null && {
      eventAttendanceMode: `https://schema.org/${ATTENDANCE[event.attendanceMode]}`,
    }),
    ...(location.length > 0 && { location }),
    ...(organiser !== null && {
      organizer: {
        '@type': 'Organization',
        name: organiser.name,
        ...(organiser.website !== null && { url: organiser.website }),
      },
    }),
    ...(event.languages.length > 0 && { inLanguage: [...event.languages] }),
    ...(speakers.length > 0 && {
      performer: [...new Set(speakers.map(({ name }) => name))].map((name) => ({
        '@type': 'Person' as const,
        name,
      })),
    }),
    ...(registration?.places != null && { maximumAttendeeCapacity: registration.places }),
    ...(registration?.link != null && {
      offers: {
        '@type': 'Offer',
        url: registration.link,
        availability:
          registration.state === 'open'
            ? 'https://schema.org/InStock'
            : registration.state === 'not-yet'
              ? 'https://schema.org/PreOrder'
              : 'https://schema.org/SoldOut',
        ...(registration.opens !== null && { validFrom: registration.opens }),
        ...(registration.closes !== null && { validThrough: registration.closes }),
      },
    }),
    ...(presentations.length > 0 && {
      workFeatured: presentations.map(({ presentation, file }) => ({
        '@type': 'PresentationDigitalDocument' as const,
        name: presentation.title,
        url: absolute(paths.entry('presentation', presentation.slug)),
        encodingFormat: file.mime,
        inLanguage: presentation.language,
      })),
    }),
  };
}
