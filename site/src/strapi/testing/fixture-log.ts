import type {
  ContentType,
  EventState,
  Publication,
  PublishedState,
} from '@pilotpress/shared-types';
import { publishedStateSchema } from '@pilotpress/shared-types';
import type { FakeEntry } from './fake-strapi.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** A fact of the log about an entry as it stands, or as it stood. */
function fact(
  type: ContentType,
  { documentId }: FakeEntry,
  at: string,
  after: PublishedState,
  note: Partial<Pick<Publication, 'changeNote' | 'changeKind'>> = {},
): Publication {
  return {
    documentId: `${documentId}-${at}`,
    entryType: type,
    entryId: documentId,
    entryLocale: null,
    at,
    change: 'publish',
    after,
    changeNote: null,
    changeKind: null,
    ...note,
  };
}

const documentIds = (value: unknown): string[] =>
  (value as FakeEntry[]).map(({ documentId }) => documentId);

function stateOf({ title, slug, ...entry }: FakeEntry): PublishedState {
  const isEvent = 'eventStatus' in entry;
  return publishedStateSchema.parse({
    title,
    slug,
    ...('file' in entry ? { file: (entry.file as FakeEntry).documentId } : {}),
    ...(isEvent
      ? {
          event: {
            ...entry,
            presentations: documentIds(entry.presentations),
            hasReport: entry.report !== null,
          },
        }
      : {}),
  });
}

/** The past of an event: what was rescheduled, moved or cancelled was announced as something else. */
function pastOfEvent(event: FakeEntry): Publication[] {
  const { event: state, ...more } = stateOf(event);
  const announcedOn = String(event.announcedOn);
  const later = (weeks: number): string =>
    new Date(Date.parse(announcedOn) + weeks * WEEK).toISOString();
  if (state === undefined) return [];
  const as = (changed: Partial<EventState>): PublishedState => ({
    ...more,
    event: { ...state, ...changed },
  });
  const undone = { presentations: [], hasReport: false };
  const first = fact('event', event, announcedOn, as({ ...undone, eventStatus: 'confirmed' }));
  const added = (at: string): Publication[] =>
    state.presentations.length > 0 || state.hasReport ? [fact('event', event, at, as({}))] : [];
  switch (state.eventStatus) {
    case 'rescheduled':
      return [
        fact(
          'event',
          event,
          announcedOn,
          as({ ...undone, eventStatus: 'confirmed', start: earlier(state.start), end: null }),
        ),
        fact('event', event, later(1), as({}), {
          changeNote: 'The speakers asked for another week.',
          changeKind: 'major',
        }),
      ];
    case 'cancelled':
    case 'postponed':
      return [first, fact('event', event, later(2), as({}))];
    case null:
    default:
      // The decks of what is over came afterwards.
      return [first, ...added(state.end ?? announcedOn)];
  }
}

const earlier = (instant: string | null): string | null =>
  instant === null ? null : new Date(Date.parse(instant) - WEEK).toISOString();

/** A log that tells how the entries came to be what they are, oldest first, none after `now`. */
export function fixtureLog(
  entries: Readonly<Record<'articles' | 'events' | 'presentations', readonly FakeEntry[]>>,
  now: Date,
): Publication[] {
  const facts = [
    ...entries.events.flatMap(pastOfEvent),
    ...entries.articles.map((article) =>
      fact('article', article, String(article.publishedOn), stateOf(article)),
    ),
    ...entries.presentations.map((deck) =>
      fact('presentation', deck, String(deck.updatedAt), stateOf(deck)),
    ),
  ];
  return facts
    .filter(({ at }) => at <= now.toISOString())
    .sort((a, b) => (a.at < b.at || (a.at === b.at && a.documentId < b.documentId) ? -1 : 1));
}
