import type { Event, Registration } from '@pilotpress/shared-types';
import { isOff, paths } from '@pilotpress/shared-types';
import {
  calendars,
  dateText,
  events as words,
  eventStatuses,
  eventStatusNotices,
  languageName,
  momentText,
  placeText,
} from '../words.ts';
import { joiningAddress } from './calendar-place.ts';
import { whenText } from './event-text.ts';
import type { FeedEvent, FeedSite } from './feed-content.ts';
import { oneLine, plainText, uri } from './icalendar-text.ts';

/** So many points of the programme stand in a calendar; the page has them all. */
const PROGRAMME_SHOWN = 20;

/** What a calendar says of an event, as plain text: how to join, how it stands, what it is, how to take part, where to read on. */
export function description(entry: FeedEvent, site: FeedSite): string {
  const { event } = entry;
  const link = joiningAddress(event);
  const page = uri(`${site.url}${paths.entry('event', event.slug)}`);
  return [
    link === null ? null : labelled(words.join, link),
    standing(event),
    [labelled(words.when, whenText(entry.time)), ...where(event)].join('\n'),
    plainText(event.summary),
    facts(event),
    programme(event),
    files(entry, site),
    labelled(calendars.page, page),
  ]
    .filter((paragraph) => paragraph !== null && paragraph !== '')
    .join('\n\n');
}

const labelled = (label: string, text: string): string => `${label}: ${text}`;

/** A confirmed event needs no word of it unless the editor has one. */
function standing({ eventStatus, statusNote }: Event): string {
  const notice = eventStatusNotices[eventStatus];
  return [notice === null ? null : `${eventStatuses[eventStatus]}.`, notice, statusNote]
    .filter((sentence) => sentence !== null)
    .map(oneLine)
    .join(' ');
}

function where(event: Event): string[] {
  const place = placeText(event);
  const access = event.attendanceMode === 'online' ? null : (event.venue?.accessNote ?? null);
  return [
    ...(place === null ? [] : [labelled(words.where, oneLine(place))]),
    ...(access === null ? [] : [plainText(access)]),
  ];
}

function facts(event: Event): string {
  const { audience, languages, organiser, timeZone } = event;
  // Nobody registers for what does not take place.
  const registration = isOff(event) ? null : event.registration;
  // Who has an e-mail address stands in ORGANIZER.
  const unreachable = organiser?.email === null ? organiser : null;
  const organiserText = [unreachable?.name ?? null, unreachable?.website ?? null];
  return [
    audience === null ? null : labelled(words.audience, oneLine(audience)),
    languages.length === 0
      ? null
      : labelled(words.languages, languages.map(languageName).join(', ')),
    ...(registration === null ? [] : registrationLines(registration, timeZone)),
    unreachable === null
      ? null
      : labelled(
          words.organiser,
          organiserText
            .filter((part) => part !== null)
            .map(oneLine)
            .join(', '),
        ),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** By its dates and not by whether it is open: calendars are read long after they were written. */
function registrationLines(registration: Registration, timeZone: Event['timeZone']): string[] {
  const { link, opens, closes, places, fee } = registration;
  return [
    link === null ? null : labelled(words.registration, uri(link)),
    opens === null ? null : calendars.registrationOpens(momentText(opens, timeZone)),
    closes === null ? null : calendars.registrationCloses(momentText(closes, timeZone)),
    places === null ? null : words.places(places),
    fee === null ? null : labelled(words.fee, oneLine(fee)),
  ].filter((line) => line !== null);
}

function programme({ programme }: Event): string | null {
  if (programme.length === 0) return null;
  const lines = programme.slice(0, PROGRAMME_SHOWN).map(({ date, time, title, speakers }) => {
    const names = speakers.map(({ name }) => name).join(', ');
    const moment = [date === null ? null : dateText(date), time].filter((part) => part !== null);
    const what = names === '' ? title : `${title} (${names})`;
    return oneLine([moment.join(', '), what].filter((part) => part !== '').join(' '));
  });
  const more = programme.length > PROGRAMME_SHOWN ? [calendars.programmeGoesOn] : [];
  return [`${words.programme}:`, ...lines, ...more].join('\n');
}

/** Few programs show ATTACH. */
function files({ presentations }: FeedEvent, site: FeedSite): string | null {
  if (presentations.length === 0) return null;
  const lines = presentations.map(({ presentation }) =>
    labelled(oneLine(presentation.title), uri(`${site.url}${paths.download(presentation.slug)}`)),
  );
  return [`${words.presentations}:`, ...lines].join('\n');
}
