import type { ProgrammeItem } from '@pilotpress/shared-types';
import { blankEvent } from './blank-event.ts';
import { brusselsDay, brusselsTime, tuesdayAfter } from './brussels-time.ts';
import type { EventDraft } from './draft.ts';
import { TALKS } from './presentations.ts';

const SAMPLE =
  '*Sample content: this event was made up to show what an event can hold. It does not take place, and its links lead to an example address.*';
const ORGANISER = {
  name: 'Sample organiser',
  website: 'https://example.org/',
  email: 'events@example.org',
};

const speaker = (organisation: string) => [{ name: 'Sample speaker', organisation, person: null }];
const item = (date: string | null, time: string, title: string, from?: string): ProgrammeItem => ({
  date,
  time,
  title,
  speakers: from === undefined ? [] : speaker(from),
});

/** Two days on site and online, with all that an event can have. */
function workshop(now: Date): EventDraft {
  const first = tuesdayAfter(now, 42);
  const second = tuesdayAfter(now, 42, 1);
  return {
    ...blankEvent,
    title: 'Sample: Two working days on demonstration cases',
    slug: 'sample-working-days-demonstration-cases',
    summary:
      'Sample event: partners from several regions work on ideas for demonstration cases, on site or online, until each has a page to show.',
    kind: 'workshop',
    body: `Bring an idea and leave with a page: what is the need, what would be shown, who is missing. On the first day the ideas are sharpened in small groups, on the second they meet those who know about funding and about rules.

${SAMPLE}`,
    start: brusselsTime(`${first}T10:00`),
    end: brusselsTime(`${second}T13:00`),
    attendanceMode: 'hybrid',
    venue: {
      name: 'Sample venue',
      street: 'Example Street 1',
      city: 'Brussels',
      country: 'BE',
      // The middle of the town, since the venue is made up.
      latitude: 50.8467,
      longitude: 4.3525,
      accessNote:
        'Sample note: step-free entrance from the courtyard; induction loop in the main room.',
    },
    joiningLink: 'https://example.org/join/working-days',
    registration: {
      link: 'https://example.org/register/working-days',
      opens: brusselsTime(`${brusselsDay(now)}T00:00`),
      closes: brusselsTime(`${tuesdayAfter(now, 28)}T18:00`),
      places: 60,
      fee: 'Free of charge',
    },
    organiser: ORGANISER,
    languages: ['en', 'fr'],
    audience:
      'Regional authorities, companies of any size, researchers, care providers and patient organisations of the partner regions',
    programme: [
      item(
        first,
        '10:00',
        'Welcome, and what a demonstration case is',
        'A co-leading region (sample)',
      ),
      item(first, '10:45', 'Ideas, three minutes each', 'Those who bring them (sample)'),
      item(first, '12:30', 'Lunch'),
      item(first, '13:30', 'Small groups: from the idea to one page'),
      item(second, '09:30', 'Where the money is: European funding', 'A funding adviser (sample)'),
      item(second, '10:30', 'Where the rules differ', 'A regional authority (sample)'),
      item(second, '12:00', 'The pages on the wall, and who joins which'),
    ],
    presentations: [TALKS.fromIdeaToMarket],
    topics: ['funding', 'regional-ecosystems', 'smes-and-industry'],
  };
}

/** A webinar whose registration has not opened yet. */
function infoDay(now: Date): EventDraft {
  const day = tuesdayAfter(now, 70);
  return {
    ...blankEvent,
    title: 'Sample: Online info day for regions that consider joining',
    slug: 'sample-online-info-day',
    summary:
      'Sample event: an hour and a half online for regions that would like to know what the pilot does and what it takes to join.',
    kind: 'info-day',
    body: `What the pilot is, what a region gains and brings, and time for questions. The slides can be read beforehand, and adapted for colleagues at home.

${SAMPLE}`,
    start: brusselsTime(`${day}T10:00`),
    end: brusselsTime(`${day}T11:30`),
    attendanceMode: 'online',
    joiningLink: 'https://example.org/join/info-day',
    registration: {
      link: 'https://example.org/register/info-day',
      opens: brusselsTime(`${tuesdayAfter(now, 21)}T09:00`),
      closes: brusselsTime(`${tuesdayAfter(now, 63)}T18:00`),
      places: 200,
      fee: 'Free of charge',
    },
    organiser: ORGANISER,
    languages: ['en'],
    audience: 'Regions of Europe that consider joining the pilot',
    programme: [
      item(null, '10:00', 'The network and its Smart Health pilot', 'A co-leading region (sample)'),
      item(null, '10:30', 'What it was like to join', 'A participating region (sample)'),
      item(null, '11:00', 'Questions and answers'),
    ],
    presentations: [TALKS.joiningThePilot],
    topics: ['regional-ecosystems', 'personalised-medicine'],
  };
}

function cancelledPlenary(now: Date): EventDraft {
  const day = tuesdayAfter(now, 56, 2);
  return {
    ...blankEvent,
    title: 'Sample: Plenary on rules that differ',
    slug: 'sample-plenary-rules-that-differ',
    summary:
      'Sample event, cancelled: a plenary on barriers in the rules for health, and on how regions can work on them together.',
    kind: 'plenary',
    body: `The plenary was to bring together what the partners have found out about barriers in rules that differ between states and regions.

${SAMPLE}`,
    start: brusselsTime(`${day}T14:00`),
    end: brusselsTime(`${day}T16:30`),
    eventStatus: 'cancelled',
    statusNote: 'Sample note: the plenary is cancelled. Its subject moves to a later meeting.',
    attendanceMode: 'online',
    organiser: ORGANISER,
    languages: ['en'],
    topics: ['regulation'],
  };
}

/**
 * Events that lie ahead of the day of seeding. When they were announced is left to the CMS: they are new.
 *
 * @param now - the day of seeding
 */
export function sampleEvents(now: Date): readonly EventDraft[] {
  return [workshop(now), cancelledPlenary(now), infoDay(now)];
}
