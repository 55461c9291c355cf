/**
 * What the style page shows components with: short and long, complete and nearly empty, in other scripts.
 * Every address leads back to the style page.
 */
import type { Article, Event, Presentation } from '@pilotpress/shared-types';
import type {
  ArticleView,
  EventTimeView,
  EventView,
  PersonView,
  PresentationView,
} from '../view.ts';

/** Below any section it is the style page itself. */
const slug = '../style';
const MOMENT = '2026-01-15T09:00:00.000Z';

const page = (documentId: string, title: string, summary: string) => ({
  documentId,
  locale: null,
  updatedAt: MOMENT,
  title,
  slug,
  summary,
});

const LONG_TITLE =
  'Interregional demonstration cases for personalised medicine: from the first conversation between hospitals, companies, universities and citizens to a pathway that every participating region can afford, explain and repeat';
const WITHOUT_SPACES = 'Gesundheitsdatenaustauschvereinbarungsverhandlungen'.repeat(3);

const event = (documentId: string, title: string, change: Partial<Event> = {}): Event => ({
  ...page(
    documentId,
    title,
    'The regions meet, decide and leave with a list of what each will do.',
  ),
  body: null,
  kind: 'plenary',
  start: '2026-06-12T08:00:00.000Z',
  end: '2026-06-12T10:00:00.000Z',
  dateNote: null,
  timeZone: 'Europe/Brussels',
  allDay: false,
  announcedOn: MOMENT,
  eventStatus: 'confirmed',
  statusNote: null,
  attendanceMode: 'in-person',
  venue: {
    name: 'House of the Regions',
    street: '1 Example Street',
    city: 'Brussels',
    country: 'BE',
    latitude: null,
    longitude: null,
    accessNote: null,
  },
  joiningLink: null,
  registration: null,
  organiser: null,
  languages: ['en'],
  audience: null,
  contact: null,
  programme: [],
  presentations: [],
  report: null,
  pilots: [],
  regions: [],
  topics: [],
  ...change,
});

const time: EventTimeView = {
  dateText: 'Friday 12 June 2026',
  timeText: '10:00–12:00',
  zoneText: 'Brussels time, CEST',
  startIso: '2026-06-12T10:00:00+02:00',
  endIso: '2026-06-12T12:00:00+02:00',
  day: '12',
  month: 'Jun',
  year: '2026',
};
const noTime: EventTimeView = {
  dateText: 'Autumn 2026',
  timeText: null,
  zoneText: '',
  startIso: null,
  endIso: null,
  day: null,
  month: null,
  year: null,
};

const view = (one: Event, more: Partial<EventView> = {}): EventView => ({
  event: one,
  time,
  isOver: false,
  presentations: [],
  ...more,
});

/** An event in each state that it can be in. */
export const events: readonly EventView[] = [
  view(event('confirmed', 'Plenary of the pilot')),
  view(
    event('tentative', 'Info day, date to be confirmed', {
      kind: 'info-day',
      eventStatus: 'tentative',
      attendanceMode: 'hybrid',
    }),
  ),
  view(
    event('rescheduled', 'Webinar on data across borders', {
      kind: 'webinar',
      eventStatus: 'rescheduled',
      attendanceMode: 'online',
    }),
  ),
  view(event('postponed', LONG_TITLE, { kind: 'conference', eventStatus: 'postponed' })),
  view(event('cancelled', WITHOUT_SPACES, { kind: 'workshop', eventStatus: 'cancelled' })),
  view(
    event('over', 'Συνάντηση των περιφερειών για την υγεία', { venue: null, attendanceMode: null }),
    {
      isOver: true,
    },
  ),
  view(
    event('undated', 'اجتماع المناطق حول الصحة الذكية', { start: null, end: null, venue: null }),
    {
      time: noTime,
    },
  ),
];

const deck = (
  documentId: string,
  title: string,
  typeName: string,
  change: Partial<Presentation> = {},
): PresentationView => ({
  presentation: {
    ...page(documentId, title, 'What was shown, in a sentence that says who it is for.'),
    file: documentId,
    otherFormats: [],
    speakers: [{ name: 'Ada Example', organisation: 'University of Example', person: null }],
    date: '2025-12-01',
    language: 'en',
    abstract: null,
    licence: null,
    pilots: [],
    regions: [],
    topics: [],
    ...change,
  },
  deck: { slideCount: 24, parts: [1], cover: null, problem: null },
  file: {
    path: '/favicon.svg',
    name: 'sample.svg',
    typeName,
    size: '1.2 MB',
    mime: 'application/octet-stream',
  },
});

export const presentations: readonly PresentationView[] = [
  deck('pdf', 'Genes, data and the people behind them', 'PDF'),
  deck('pptx', LONG_TITLE, 'PPTX', { speakers: [], date: null, language: 'fr' }),
];

const article = (
  documentId: string,
  title: string,
  change: Partial<Article> = {},
): ArticleView => ({
  article: {
    ...page(documentId, title, 'What happened, in a sentence.'),
    body: '',
    cover: null,
    publishedOn: '2026-01-10T09:00:00.000Z',
    language: null,
    pilots: [],
    regions: [],
    topics: [],
    relatedEvent: null,
    ...change,
  },
  cover: null,
});

export const articles: readonly ArticleView[] = [
  article('news', 'Nine regions sign up'),
  article('long', LONG_TITLE),
  article('greek', 'Εννέα περιφέρειες υπογράφουν', { language: 'el' }),
];

export const contacts: readonly PersonView[] = [
  {
    person: {
      documentId: 'full',
      locale: null,
      updatedAt: MOMENT,
      name: 'Ada Example',
      jobTitle: 'Coordinator',
      organisation: 'Region of Example',
      email: 'ada@example.org',
      photo: null,
    },
    photo: null,
    role: 'Primary contact',
  },
  {
    person: {
      documentId: 'name',
      locale: null,
      updatedAt: MOMENT,
      name: 'Noor Namesonly',
      jobTitle: null,
      organisation: null,
      email: null,
      photo: null,
    },
    photo: null,
    role: null,
  },
];

/** Everything that Markdown can make, with a table wider than a phone. */
export const prose = `
<h3>A heading in a text</h3>
<p>A paragraph with a <a href="/style/">link</a>, <strong>strong words</strong>, <em>stressed ones</em> and <code>code</code>. It runs over several lines, so that the measure and the space between lines can be judged by someone who has to read it to its end.</p>
<ul><li>First</li><li>Second, with a list of its own<ul><li>Inside</li></ul></li></ul>
<ol><li>One</li><li>Two</li></ol>
<blockquote><p>Personalised medicine begins with listening.</p></blockquote>
<pre tabindex="0"><code>GET /events/calendar.ics</code></pre>
<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th>Region</th><th>Partners</th><th>Demonstration cases</th><th>Budget in euro</th><th>Contact point for questions</th></tr></thead><tbody><tr><td>Flanders</td><td>12</td><td>3</td><td>1,200,000</td><td>Agentschap Innoveren en Ondernemen</td></tr><tr><td>Lower Austria</td><td>7</td><td>2</td><td>640,000</td><td>Niederösterreichische Wirtschaftsagentur</td></tr></tbody></table></div>
<hr>
<p>The end.</p>
`;
