/**
 * The site's own words, all of them: labels, headings, empty states, names of enumerated values.
 * What editors write comes from the CMS; everything else a visitor reads stands here.
 */
import type {
  Country,
  DemoCase,
  Document,
  Event,
  Facet,
  FilteredType,
  Language,
  PagedType,
  Presentation,
  SectionType,
  TimeZone,
  Venue,
} from '@pilotpress/shared-types';
import { DEFAULT_TIME_ZONE } from '@pilotpress/shared-types';

/** The language of the words below, as a BCP 47 tag. */
export const LANGUAGE = 'en';

/** Their form: how dates are written, and what those who share a page are told. */
export const LOCALE = 'en-GB';

const languageNames = new Intl.DisplayNames(LANGUAGE, { type: 'language' });
const countryNames = new Intl.DisplayNames(LANGUAGE, { type: 'region' });

export const languageName = (language: Language): string => languageNames.of(language) ?? language;
export const countryName = (country: Country): string => countryNames.of(country) ?? country;

export const eventKinds: Record<Event['kind'], string> = {
  plenary: 'Plenary',
  'info-day': 'Info day',
  webinar: 'Webinar',
  workshop: 'Workshop',
  conference: 'Conference',
  other: 'Event',
};

export const eventStatuses: Record<Event['eventStatus'], string> = {
  confirmed: 'Confirmed',
  tentative: 'Save the date',
  rescheduled: 'Rescheduled',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

/** What a status means for someone who wants to come; a confirmed event needs no notice. */
export const eventStatusNotices: Record<Event['eventStatus'], string | null> = {
  confirmed: null,
  tentative: 'The date is not confirmed yet. Keep it free; details will follow here.',
  rescheduled: 'This event takes place at another time than first announced.',
  postponed: 'This event does not take place as planned. A new date will be announced here.',
  cancelled: 'This event does not take place.',
};

export const attendanceModes: Record<NonNullable<Event['attendanceMode']>, string> = {
  'in-person': 'In person',
  online: 'Online',
  hybrid: 'In person and online',
};

export const documentKinds: Record<Document['kind'], string> = {
  'scoping-note': 'Scoping note',
  flyer: 'Flyer',
  report: 'Report',
  minutes: 'Minutes',
  other: 'Document',
};

export const demoCaseStates: Record<DemoCase['state'], string> = {
  idea: 'Idea',
  'in-preparation': 'In preparation',
  running: 'Running',
  completed: 'Completed',
};

interface LicenceWords {
  readonly name: string;
  /** The licence's own text; there is none when all rights are reserved. */
  readonly href: string | null;
}
export const licences: Record<NonNullable<Presentation['licence']>, LicenceWords> = {
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    name: 'Creative Commons Attribution-ShareAlike 4.0',
    href: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC-BY-NC-4.0': {
    name: 'Creative Commons Attribution-NonCommercial 4.0',
    href: 'https://creativecommons.org/licenses/by-nc/4.0/',
  },
  'CC0-1.0': {
    name: 'Creative Commons Zero 1.0 (public domain)',
    href: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'all-rights-reserved': { name: 'All rights reserved', href: null },
};

interface SectionWords {
  /** Heading of the list, and its entry in the navigation. */
  readonly title: string;
  /** One entry of it, as it stands above a title. */
  readonly one: string;
  readonly description: string;
  readonly empty: string;
  /** Link from a part of another page to the whole list. */
  readonly all: string;
}
export const sections: Record<Exclude<SectionType, 'topic'>, SectionWords> = {
  article: {
    title: 'News',
    one: 'News',
    description: 'What the pilots and their regions have done, decided and announced.',
    empty: 'No news has been published yet.',
    all: 'All news',
  },
  event: {
    title: 'Events',
    one: 'Event',
    description: 'Plenaries, info days, webinars and conferences, with what you need to join.',
    empty: 'No upcoming events have been announced.',
    all: 'All upcoming events',
  },
  presentation: {
    title: 'Presentations',
    one: 'Presentation',
    description: 'Slides shown at events of the network, to read and to download.',
    empty: 'No presentations have been published yet.',
    all: 'All presentations',
  },
  'action-plan': {
    title: 'Action plans',
    one: 'Action plan',
    description: 'What the pilots mean to do, year by year.',
    empty: 'No action plans have been published yet.',
    all: 'All action plans',
  },
  document: {
    title: 'Documents',
    one: 'Document',
    description: 'Scoping notes, flyers, reports and minutes.',
    empty: 'No documents have been published yet.',
    all: 'All documents',
  },
  pilot: {
    title: 'Pilots',
    one: 'Pilot',
    description: 'Communities of regions that work on one field of innovation together.',
    empty: 'No pilots have been published yet.',
    all: 'All pilots',
  },
  region: {
    title: 'Regions',
    one: 'Region',
    description: 'The members of the network, and what each of them takes part in.',
    empty: 'No regions have been published yet.',
    all: 'All regions',
  },
  'demo-case': {
    title: 'Demonstration cases',
    one: 'Demonstration case',
    description: 'Where regions show together that an innovation works.',
    empty: 'No demonstration cases have been published yet.',
    all: 'All demonstration cases',
  },
};

/** A title that a page of a list has beyond the first. */
export const pageOf = (title: string, page: number): string => `${title}, page ${String(page)}`;

/** "24 presentations" for a list's head; `one` is the noun in the singular, `many` in the plural. */
export const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

const SPEAKERS_SHOWN = 3;

/** Who speaks, in one line; of many the first few. */
export function speakerNames(speakers: readonly { readonly name: string }[]): string {
  const shown = speakers.slice(0, SPEAKERS_SHOWN).map(({ name }) => name);
  const rest = speakers.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${String(rest)} more`;
}

const longDate = (timeZone: TimeZone): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone });
const dates = longDate('UTC');
const days = longDate(DEFAULT_TIME_ZONE);

/** A calendar date (`2024-02-05`), as "5 February 2024". */
export const dateText = (date: string): string => dates.format(new Date(date));

/** The day of an instant on the network's own clock, as "5 February 2024". */
export const dayText = (instant: string): string => days.format(new Date(instant));

const momentFormats = new Map<TimeZone, Intl.DateTimeFormat>();

function momentFormat(timeZone: TimeZone): Intl.DateTimeFormat {
  const known = momentFormats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(LOCALE, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  momentFormats.set(timeZone, format);
  return format;
}

/** A moment on the clock of a zone, as "5 February 2024 at 09:30 (Brussels time, CET)". */
export const momentText = (instant: string, timeZone: TimeZone): string =>
  `${momentFormat(timeZone).format(new Date(instant))} (${zoneText(timeZone, [instant])})`;

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes far longer than to use it. */
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(LOCALE, { timeZone, timeZoneName: 'short' });
  zoneFormats.set(timeZone, format);
  return format;
}

/** The short name of the time that a zone has at an instant, as "CET". */
export const zoneName = (timeZone: string, instant: Date): string =>
  zoneFormat(timeZone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/** The name of a zone, as "Brussels time, CET"; where clocks change between the instants, with both its names. */
export function zoneText(timeZone: TimeZone, instants: readonly string[]): string {
  if (timeZone === 'UTC') return 'UTC';
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  const names = instants.map((instant) => zoneName(timeZone, new Date(instant)));
  return `${city} time, ${[...new Set(names)].join(' to ')}`;
}

/** From one time of day to another on a later day, as "10:00 on 12 March to 16:00 on 13 March". */
export const acrossDays = (
  start: { readonly clock: string; readonly day: string },
  end: { readonly clock: string; readonly day: string },
): string => `${start.clock} on ${start.day} to ${end.clock} on ${end.day}`;

type Address = Pick<Venue, 'street' | 'city' | 'country'> & { readonly name: string | null };

/** A venue in one line with its street, without saying a name twice. */
function addressText({ name, street, city, country }: Address): string {
  const parts = [name, street, city, country === null ? null : countryName(country)];
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(', ');
}

/** A venue in one line, without saying a name twice. */
export const venueText = (venue: Pick<Venue, 'name' | 'city' | 'country'>): string =>
  addressText({ ...venue, street: null });

/** Where an event takes place, in one line: its venue, or the way to attend it; `null` if neither is known. */
export function placeText({
  venue,
  attendanceMode,
}: {
  readonly venue: Pick<Venue, 'name' | 'city' | 'country'> | null;
  readonly attendanceMode: Event['attendanceMode'];
}): string | null {
  if (venue === null || attendanceMode === 'online') {
    return attendanceMode === null ? null : attendanceModes[attendanceMode];
  }
  return venueOrBoth(venueText(venue), attendanceMode);
}

const venueOrBoth = (venue: string, attendanceMode: Event['attendanceMode']): string =>
  attendanceMode === 'hybrid' ? `${venue}, and online` : venue;

/** Where an event takes place, in one line with the street, for those who have no page to look at. */
export function fullPlaceText(place: {
  readonly venue: Address | null;
  readonly attendanceMode: Event['attendanceMode'];
}): string | null {
  const { venue, attendanceMode } = place;
  const address = venue === null ? '' : addressText(venue);
  return address === '' || attendanceMode === 'online'
    ? placeText({ venue: null, attendanceMode })
    : venueOrBoth(address, attendanceMode);
}

export const frame = {
  skip: 'Skip to content',
  menu: 'Menu',
  closeMenu: 'Close menu',
  mainNavigation: 'Main',
  search: 'Search',
  subscribe: 'Subscribe',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  footerNavigation: 'About this site',
  sectionsNavigation: 'Sections',
  onThisPage: 'On this page',
  follow: 'Follow',
  eventFeed: 'New events (RSS feed)',
  feeds: {
    all: 'Everything',
    article: 'News',
    event: 'Events',
    presentation: 'Presentations',
    upcoming: 'Upcoming events',
  },
  scopeFeed: (name: string): string => `Events: ${name}`,
  scopeUpcoming: (name: string): string => `Upcoming events: ${name}`,
  elsewhere: 'Elsewhere',
};

/** What a table in running text is called by a screen reader. */
export const TABLE_LABEL = 'Table';

export const pagination = {
  label: 'Pages of this list',
  previous: 'Previous',
  next: 'Next',
  page: (page: number): string => `Page ${String(page)}`,
};

export const home = {
  events: 'Next events',
  noEvents: 'No upcoming events. The feed tells you as soon as one is announced.',
  howToFollow: 'How to hear of the next one',
  news: 'Latest news',
  presentations: 'Latest presentations',
  pilots: 'Pilots',
  network: 'Innovation network',
  aboutThePilot: 'About the pilot',
  seeEvents: 'Upcoming events',
};

export const events = {
  upcoming: 'Upcoming',
  past: 'Past events',
  pastDescription: 'Events that have taken place, with their presentations and reports.',
  noPast: 'No event of the past has been published yet.',
  views: 'Upcoming and past events',
  undated: 'Date to be announced',
  when: 'When',
  ownTime: 'In your time zone',
  sameTime: 'the same',
  where: 'Where',
  map: 'Show on OpenStreetMap',
  over: 'Past event',
  attendance: 'Attendance',
  languages: 'Languages',
  organiser: 'Organiser',
  contact: 'Contact',
  audience: 'Who should attend',
  about: 'About this event',
  programme: 'Programme',
  report: 'What came of it',
  presentations: 'Presentations',
  presentation: 'presentation',
  presentationsNoun: 'presentations',
  join: 'Join online',
  joinNote: 'Link to the online meeting',
  registration: 'Registration',
  register: 'Register',
  registrationOpen: 'Registration is open.',
  registrationOpenUntil: (moment: string): string => `Registration is open until ${moment}.`,
  registrationOpens: (moment: string): string => `Registration opens on ${moment}.`,
  registrationClosed: 'Registration is closed.',
  places: (places: number): string => `${String(places)} places`,
  fee: 'Fee',
};

const monthFormat = new Intl.DateTimeFormat(LOCALE, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A month (`2024-02`), as "February 2024". */
export const monthText = (month: string): string => monthFormat.format(new Date(`${month}-01`));

/** A month of the past among others that are to come. */
export const pastMonth = (month: string): string => `${month} – past`;

interface FilterWords {
  /** What the filters are for, to those who listen. */
  readonly label: string;
  /** A list narrowed down to one value, as "Presentations: Genomics". */
  readonly title: (value: string) => string;
  readonly description: (value: string) => string;
  readonly one: string;
  readonly many: string;
  readonly facets: Record<Facet, string>;
}
const facets = {
  pilot: 'Pilot',
  region: 'Region',
  topic: 'Topic',
  year: 'Year',
  language: 'Language',
};
export const filters: Record<FilteredType, FilterWords> = {
  event: {
    label: 'Narrow down the events',
    title: (value) => `Events: ${value}`,
    description: (value) => `Events to come and of the past: ${value}.`,
    one: 'event, upcoming and past',
    many: 'events, upcoming and past',
    facets: { ...facets, kind: 'Kind' },
  },
  presentation: {
    label: 'Narrow down the presentations',
    title: (value) => `Presentations: ${value}`,
    description: (value) => `Slides to read and to download: ${value}.`,
    one: 'presentation',
    many: 'presentations',
    facets: { ...facets, kind: 'Shown at' },
  },
};
export const filtering = {
  heading: 'Filter by',
  clear: 'Show all',
  more: 'Show more',
  none: 'Nothing fits all of these. Take one of them away.',
  offline: 'The site cannot be reached just now. Please try again.',
  outdated: 'This list has changed since the page was opened. Please load the page again.',
  failed:
    'Something went wrong on this page. The links lead to the same lists if you load it again.',
};

/** What changed of an entry since it was first published. */
export const changes = {
  title: 'What changed',
  status: (status: string): string => `Now: ${status}.`,
  movedTo: (time: string, zone: string): string =>
    zone === '' ? `Moved to ${time}.` : `Moved to ${time} (${zone}).`,
  place: (place: string): string => `New place: ${place}.`,
  noPlace: 'The place is not known any more.',
  joiningLink: 'The link to join has changed.',
  joiningLinkAdded: 'The link to join has been added.',
  presentations: (number: number): string =>
    `${count(number, 'presentation', 'presentations')} added.`,
  report: 'The report has been added.',
  file: 'The file has been replaced.',
};

/** A length of so many bytes that no larger unit is of use. */
export const byteCount = (bytes: number): string => count(bytes, 'byte', 'bytes');

export const files = {
  /** Of a type that its name does not tell. */
  untyped: 'File',
  download: 'Download',
  open: 'Open in the browser',
  otherFormats: 'Other formats',
};

export const presentations = {
  speakers: 'Speakers',
  shownAt: 'Shown at',
  abstract: 'Abstract',
  licence: 'Licence',
  toShare: 'To share or cite',
  lastingLink: 'Lasting link to the newest version',
};

const slideCount = (number: number): string => count(number, 'slide', 'slides');

/** Longest description of a slide's picture; all that it says stands below it. Characters. */
const LONGEST_ALT = 160;

/** The beginning of a text, at the end of a word, as one line. */
function beginning(text: string): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= LONGEST_ALT) return line;
  const words = line.slice(0, LONGEST_ALT).replace(/\s+\S*$/, '');
  return `${words.toWellFormed()}…`;
}

/** The slides of a deck on several pages. */
interface SharedOut {
  readonly slideCount: number;
  /** The number of the first slide on each of them. */
  readonly parts: readonly number[];
}

/** Reading a presentation on its page. */
export const slides = {
  title: 'Slides',
  count: slideCount,
  read: (number: number): string =>
    number === 1 ? 'See the slide' : `Read the ${slideCount(number)}`,
  /** The slides on one of the pages that show them, counted from 1: `16–30`. */
  range: ({ slideCount, parts }: SharedOut, part: number): string => {
    const first = parts[part - 1] ?? 1;
    const last = (parts[part] ?? slideCount + 1) - 1;
    return first === last ? String(first) : `${String(first)}–${String(last)}`;
  },
  rangeOf: (range: string, of: number): string => `Slides ${range} of ${String(of)}`,
  partTitle: (title: string, range: string): string => `${title}: slides ${range}`,
  partDescription: (title: string, range: string): string =>
    `Slides ${range} of the presentation “${title}”, with their text.`,
  about: 'About this presentation',
  /** Leads through the pages that show the slides. */
  parts: 'Slides by page',
  part: (range: string): string => `Slides ${range}`,
  /** What a slide is called. */
  one: (number: number): string => `Slide ${String(number)}`,
  text: 'Text',
  textOf: (number: number): string => ` of slide ${String(number)}`,
  /** Of the picture of a slide on which nothing is written. */
  withoutText: (number: number): string => `Slide ${String(number)}, without text`,
  alt: beginning,
  notDrawn: 'This slide cannot be shown as a picture.',
  /** Of a picture that its author has not described. */
  pictureOn: (number: number): string => `Picture on slide ${String(number)}`,
  tableOn: (number: number): string => `Table on slide ${String(number)}`,
  /** Where slides are not drawn. */
  asText:
    'This is the text of the file with its pictures. Download the file to see how it is laid out.',
  controls: 'Reading the slides',
  place: (number: number, of: number): string => `Slide ${String(number)} of ${String(of)}`,
  previous: 'Previous slide',
  next: 'Next slide',
  oneAtATime: 'One at a time',
  fullScreen: 'Full screen',
  problems: {
    'unknown-kind':
      'Slides of this kind of file cannot be read on this page. You can download the file and open it.',
    protected:
      'This file is protected with a password, so its slides cannot be read on this page. You can still download it.',
    broken: 'The slides of this file cannot be read on this page. You can still download it.',
    'too-large':
      'This file is too large for its slides to be read on this page. You can still download it.',
    'too-slow': 'The slides of this file cannot be read on this page. You can still download it.',
  } satisfies Record<string, string>,
};

/** The page that leads to the newest file, for those whom no redirect took there. */
export const lastingDownload = {
  title: (title: string): string => `Download ${title}`,
  lead: 'This address always leads to the newest version of the file. If it does not open or download by itself, take it here.',
  back: 'About this presentation',
};

export const pilots = {
  about: 'About',
  activities: 'Activities and goals',
  coLeading: 'Co-leading regions',
  contacts: 'Contacts',
  participating: 'Participating regions',
  viewMore: (rest: number): string => `View ${String(rest)} more`,
  launched: (year: number): string => `Launched in ${String(year)}`,
  demoCases: 'Demonstration cases',
  news: 'News',
  actionPlans: 'Action plans',
  upcomingEvents: 'Upcoming events',
  pastEvents: 'Past events',
  undatedEvents: 'Events without a date',
  presentations: 'Presentations',
  documents: 'Documents',
  links: 'See also',
  timeline: 'Timeline',
  timelineOf: (pilot: string): string => `Timeline of ${pilot}`,
  timelineDescription: (pilot: string): string =>
    `Events, news, action plans and documents of ${pilot}, year by year.`,
};

export const regions = {
  website: 'Website',
  leads: 'Pilots it co-leads',
  participates: 'Pilots it takes part in',
  actionPlans: 'Action plans of its pilots',
  empty: 'Nothing has been published about this region yet.',
  emptyBeside: 'No news, events or presentations of this region have been published yet.',
};

export const demoCases = {
  challenge: 'The challenge',
  approach: 'The approach',
  result: 'The result',
  state: 'State',
  lead: 'Lead region',
  partners: 'Partner regions',
};

export const topics = {
  one: 'Topic',
  description: (name: string): string => `News, events, presentations and documents about ${name}.`,
  empty: 'Nothing has been published about this topic yet.',
};

/** Headings of what belongs to a region or a topic. */
export const collection = {
  upcoming: 'Upcoming events',
  past: 'Past events',
  undated: 'Events without a date',
  news: 'News',
  presentations: 'Presentations',
  documents: 'Documents',
  demoCases: 'Demonstration cases',
};

export const related = {
  pilots: 'Pilots',
  regions: 'Regions',
  topics: 'Topics',
  event: 'Related event',
};

export const subscribe = {
  title: 'Subscribe',
  description:
    'Have our events in your calendar, and hear of news as soon as they are out, without giving us your address.',
  calendarTitle: 'Events in your calendar',
  calendar:
    'Your calendar shows every event at your own local time, and follows by itself when one is moved or cancelled.',
  otherCalendar:
    'For any other calendar, copy this address and choose “Subscribe to calendar” there:',
  feedsTitle: 'Feeds',
  feeds: {
    event: {
      title: 'New events',
      description:
        'When an event is announced, moved, postponed or cancelled, and when its presentations are out.',
    },
    upcoming: {
      title: 'Upcoming events',
      description: 'What takes place next, in the order of its date.',
    },
    article: { title: 'News', description: 'Every piece of news, in full.' },
    presentation: {
      title: 'Presentations',
      description: 'Every new presentation, with its file.',
    },
    all: { title: 'Everything', description: 'News, events and presentations together.' },
  },
  formats: 'Open as',
  formatNames: { xml: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  formatOf: (format: string, feed: string): string => `${feed} as ${format}`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied:
    'The browser does not let this page copy. The address is selected: copy it as you copy text.',
  copyAddressOf: (what: string): string => `Copy the address: ${what}`,
  pilotsTitle: 'Events of a pilot',
  regionsTitle: 'Events of a region',
  scopeCalendar: 'Calendar',
  scopeMore: 'More ways',
  scopeFeed: 'New events (RSS)',
  scopeUpcoming: 'Upcoming (RSS)',
  whatTitle: 'What these are',
  what: [
    'A calendar subscription is a calendar of ours that stands beside your own. Your program looks at it from time to time; you never enter or correct a date by hand.',
    'A feed is a list of the newest announcements that a program can read. A feed reader, a mail program such as Thunderbird or Outlook, or a chat channel looks at it from time to time and shows you what is new.',
    'You need no account here and leave no address. To stop, remove the calendar or the feed from your program.',
  ],
  howTitle: 'How to follow a feed',
  how: [
    'Copy the address of the feed.',
    'In your reader, choose “Add feed” or “Subscribe” and paste it.',
    'That is all: what is new appears in your reader the next time that it looks.',
  ],
  /** Beside the events of a pilot or region. */
  follow: 'Follow its events',
  addToCalendar: 'Add to calendar',
};

/** What stands in calendars, and where people add them. */
export const calendars = {
  /** Of all events of a site, or of those of a pilot or region. */
  name: (site: string, scope: string | null): string =>
    scope === null ? `Events – ${site}` : `Events: ${scope} – ${site}`,
  description: (site: string, scope: string | null): string =>
    scope === null
      ? `Events of ${site}: all that are to come, and those of the past two years.`
      : `Events of ${scope} at ${site}: all that are to come, and those of the past two years.`,
  page: 'More about this event',
  programmeGoesOn: 'The rest of the programme is on the page of the event.',
  registrationOpens: (moment: string): string => `Registration opens on ${moment}.`,
  registrationCloses: (moment: string): string => `Registration closes on ${moment}.`,
  services: {
    apple: 'Apple Calendar and other programs',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office: 'Microsoft 365',
  },
};

/** What feeds say beyond what pages say. */
export const feeds = {
  everything: 'News, events and presentations, as they are published.',
  upcoming: 'Upcoming events',
  upcomingDescription: 'The events that take place next, by date.',
  /** The title of a feed of one pilot or region, as "Smart Care: Events". */
  of: (scope: string, title: string): string => `${scope}: ${title}`,
  /** What happened, before the title of what it happened to, as "Cancelled: Plenary". */
  labelled: (label: string, title: string): string => `${label}: ${title}`,
  /** As "Thursday 12 March 2026 – Plenary". */
  dated: (date: string, title: string): string => `${date} – ${title}`,
  /** What is so now, or was so before, as "New time: Thursday 12 March 2026". */
  fact: (label: string, text: string): string => `${label}: ${text}`,
  newTime: 'New time',
  newPlace: 'New place',
  newTimeAndPlace: 'New time and place',
  dateSet: 'Date announced',
  before: 'Before',
  notKnown: 'not known',
  statusBefore: 'Status before',
  joiningLink: 'Joining link',
  newJoiningLink: 'New joining link',
  joiningLinkNotice: 'There is now a link for joining online. It is on the page of the event.',
  newJoiningLinkNotice:
    'The link for joining online has changed. The one on the page of the event is right.',
  update: 'Update',
  presentations: 'Presentations',
  report: 'Report',
  presentationsAndReport: 'Presentations and report',
  presentationsNotice: 'What was shown at this event is now there to download.',
  reportNotice: 'There is now a report of this event.',
  newFile: 'New file',
  newFileNotice: 'The file of this presentation has been replaced.',
  sized: (name: string, description: string): string => `${name} (${description})`,
};

export const search = {
  title: 'Search',
  description:
    'Find news, events, presentations and their slides, and everything else on this site.',
  label: 'What are you looking for?',
  hint: 'Results appear as you type. The arrow keys lead through them.',
  noScript:
    'The search needs JavaScript. The lists below do not, and hold everything that is published here.',
  one: 'result',
  many: 'results',
  none: 'Nothing was found for “…”. Try fewer or other words, or look through the lists below.',
  failed: 'The search does not work just now. Please try again, or look through the lists below.',
  slide: 'Slide',
  more: 'Show more',
  /** What is found, in the order in which it is shown. */
  types: {
    presentation: sections.presentation.title,
    event: sections.event.title,
    article: sections.article.title,
    pilot: sections.pilot.title,
    region: sections.region.title,
    'demo-case': sections['demo-case'].title,
    'action-plan': sections['action-plan'].title,
    document: sections.document.title,
    topic: 'Topics',
    page: 'About this site',
  } satisfies Record<PagedType, string>,
  nothing: 'Nothing has been published yet.',
  lists: 'By kind',
  topics: 'By topic',
};

export const gone = {
  title: 'This page is gone',
  description: 'What was published at this address has been withdrawn.',
  explanation:
    'What was published here has been withdrawn. There may be something newer in one of these lists.',
};

export const moved = {
  lead: 'This page has moved. If its new address does not open by itself, follow the link.',
};

export const notFound = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  explanation:
    'The address may be mistyped, or the page may have moved. What you are looking for is probably in one of these lists.',
};

/** The page that shows every component. */
export const style = {
  title: 'Style of this site',
  description:
    'Every part that pages are made of, in every state it has. All that is said here is sample.',
  pangram: 'Quick wafting zephyrs vex bold Jim',
  text: 'Citizens, industry, science and government share one table, and what one region has learned the next can use.',
  type: 'Type',
  actions: 'Actions',
  link: 'Where it leads',
  badges: 'Badges',
  badge: 'Sample state',
  notices: 'Notices',
  events: 'Events',
  presentations: 'Presentations',
  news: 'News',
  people: 'People',
  ways: 'Ways through the site',
  empty: 'Empty states',
  nothing: 'Nothing has been published here yet.',
  prose: 'Texts of editors',
};
