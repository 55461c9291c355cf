import type { EntryState, NamedEntry, SiteView } from '../publisher/panel-views.ts';

/** What editors read of the site and of its publication. */
export const WORDS = {
  title: 'Site',
  neverLive: 'The site has not been published yet.',
  liveSince: (instant: string) => `Live since ${moment(instant)}`,
  openSite: 'Open the site',
  soon: 'A publication begins in a moment.',
  held: 'The site is on hold: nothing is published until whoever runs it resumes.',
  failed: (instant: string) =>
    `The publication of ${moment(instant)} failed. Visitors see the site as it was before.`,
  publish: 'Publish site now',
  asked: 'The site will be published in a moment.',
  notAsked: 'The wish to publish did not reach the CMS. Try again.',
  unreachable:
    'The publisher does not answer. Visitors see the site as it was. What you publish goes live as soon as whoever runs the site has started the publisher again.',
  unasked: 'The CMS does not answer. This is tried again by itself.',
  field: (label: string) => `Field "${label}"`,
  more: (count: number) => `and ${String(count)} more`,
  openPage: 'Open the page',
  openEarlier: 'Open the page as visitors see it now',
  others: 'Something else must be put right first:',
  lost: 'Readers will not see these, since they are not published. Publish them first, or take them out:',
  wordsOnly:
    'Texts link to these, which are not published. Visitors see the words without the link until they are:',
} as const;

const STEPS = {
  build: 'Building',
  verify: 'Checking what was built',
  switch: 'Going live',
} as const;

/** What is being built, as in `Building: the event "Plenary" and 2 more`. */
export function buildingInWords(building: Building): string {
  const names = building.changed.slice(0, NAMED).map(({ name }) => name);
  const rest = building.count - names.length;
  const step = STEPS[building.step];
  if (names.length === 0) return `${step} …`;
  return `${step}: ${names.join(', ')}${rest > 0 ? ` ${WORDS.more(rest)}` : ''}`;
}

type Building = NonNullable<Extract<SiteView, { reachable: true }>['building']>;

/** How many entries or problems are shown before the rest is counted. */
export const NAMED = 3;

/** How an entry stands, in a few words and in a sentence. */
export function stateInWords(entry: EntryState): { readonly short: string; readonly long: string } {
  switch (entry.state) {
    case 'draft':
      return { short: 'Draft', long: 'Visitors do not see this entry.' };
    case 'live':
      return { short: 'Live', long: 'Visitors see what was published.' };
    case 'unreachable':
      return { short: 'Not known', long: WORDS.unreachable };
    case 'held':
      return { short: 'On hold', long: `${WORDS.held} ${meanwhile(entry)}` };
    case 'waiting':
      return {
        short: 'Waiting',
        long: `The next publication begins in a moment. ${meanwhile(entry)}`,
      };
    case 'building':
      return { short: 'Building', long: `The site is being built. ${meanwhile(entry)}` };
    case 'failed':
      return {
        short: 'Not live',
        long: `The site could not be published. ${meanwhile(entry)}`,
      };
  }
}

/** What visitors see as long as the entry is not as editors want it. */
function meanwhile({ change, visible }: Pick<Pending, 'change' | 'visible'>): string {
  if (change === 'withdraw') return 'Visitors still see this entry.';
  return visible === null
    ? 'Visitors do not see this entry yet.'
    : 'Visitors still see the version before.';
}

type Pending = Extract<EntryState, { change: unknown }>;

/** The name of an entry where a line begins. */
export function atBegin({ name }: NamedEntry): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** An ISO instant on the clock of whoever reads it. */
function moment(instant: string): string {
  return MOMENT.format(new Date(instant));
}
