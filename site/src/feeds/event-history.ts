import type { EventState } from '@pilotpress/shared-types';
import { isOver, isSamePlace, isSameTime, pastEvent } from '@pilotpress/shared-types';
import type { FeedEvent, FeedPresentation } from './feed-content.ts';
import { latestOf } from './newest.ts';

/** An event as it was published once. */
interface EventVersion {
  readonly at: string;
  readonly title: string | null;
  readonly state: EventState;
  /** The editor's words about the change. */
  readonly note: string | null;
  /** Whether the note is to be told again to those who know the event. */
  readonly isMajor: boolean;
}

/** What happened to an event after it was announced, at one instant. */
export interface EventChange {
  readonly at: string;
  /** As it stood afterwards, and just before; `null` where nothing but a deck was added. */
  readonly versions: { readonly before: EventVersion; readonly after: EventVersion } | null;
  readonly status: boolean;
  readonly time: boolean;
  readonly place: boolean;
  readonly joiningLink: 'first' | 'other' | null;
  readonly isMajor: boolean;
  /** What was added when the event was over. */
  readonly decks: readonly FeedPresentation[];
  readonly report: boolean;
}

/**
 * What subscribers are told of an event after its announcement, oldest first. A version is compared with the
 * last one that was public before it, so withdrawing an event and publishing it again tells nothing.
 */
export function eventChanges(entry: FeedEvent): EventChange[] {
  const versions = versionsOf(entry);
  const decks = laterDecks(entry, versions);
  const changes = versions.flatMap((after, index): EventChange[] => {
    const before = versions[index - 1];
    if (before === undefined || after.at <= entry.event.announcedOn) return [];
    const isFirstReport = !versions.slice(0, index).some(({ state }) => state.hasReport);
    const hasReport = after.state.hasReport && entry.event.report !== null;
    return [
      {
        ...difference(before, after),
        decks: decks.get(after.at) ?? [],
        report: hasReport && isFirstReport && isOver(after.state, new Date(after.at)),
      },
    ];
  });
  const instants = new Set(versions.map(({ at }) => at));
  const alone = [...decks].filter(([at]) => !instants.has(at)).map(decksAlone);
  return [...changes, ...alone].filter(isNews).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Whether nothing is told but that decks were added. */
export const isOfDecksAlone = (change: EventChange): boolean =>
  change.decks.length > 0 && !isMore(change);

const isNews = (change: EventChange): boolean => change.decks.length > 0 || isMore(change);

const isMore = ({ status, time, place, joiningLink, isMajor, report }: EventChange): boolean =>
  status || time || place || joiningLink !== null || isMajor || report;

/** What was published of the event, oldest first; of what was published at one instant, the last. */
function versionsOf({ history }: FeedEvent): EventVersion[] {
  const versions: EventVersion[] = [];
  for (const { at, after, changeNote, changeKind } of history) {
    if (after?.event === undefined) continue;
    const last = versions.at(-1);
    const same = last?.at === at ? versions.pop() : undefined;
    const note = changeNote?.trim() ?? '';
    versions.push({
      at,
      title: after.title,
      state: after.event,
      note: note === '' ? (same?.note ?? null) : note,
      isMajor: (note !== '' && changeKind === 'major') || (same?.isMajor ?? false),
    });
  }
  return versions;
}

function difference(
  before: EventVersion,
  after: EventVersion,
): Omit<EventChange, 'decks' | 'report'> {
  const at = new Date(after.at);
  const [was, is] = [before, after].map(({ state }) => pastEvent(state).eventStatus);
  const isPast = isOver(before.state, at) && isOver(after.state, at);
  // Who reads that an event is off needs no more of its time and place.
  const isIdle = isPast || (was === 'cancelled' && is === 'cancelled');
  // That an event was off is worth knowing even when it should be over.
  const isOff = is === 'cancelled' || is === 'postponed';
  return {
    at: after.at,
    versions: { before, after },
    status: was !== is && (!isPast || isOff),
    time: !isIdle && !isSameTime(before.state, after.state),
    place: !isIdle && !isSamePlace(before.state, after.state),
    joiningLink: isPast || isOff ? null : joiningLinkNews(before.state, after.state),
    isMajor: after.isMajor,
  };
}

/** Who has the old link would wait before a closed door, and who has none wants one; that it is gone helps nobody. */
function joiningLinkNews(before: EventState, after: EventState): EventChange['joiningLink'] {
  if (after.joiningLink === null || after.joiningLink === before.joiningLink) return null;
  return before.joiningLink === null ? 'first' : 'other';
}

/** The decks that were added when the event was over, by the instant since which they are shown. */
function laterDecks(
  { event, presentations }: FeedEvent,
  versions: readonly EventVersion[],
): Map<string, FeedPresentation[]> {
  const decks = new Map<string, FeedPresentation[]>();
  // What was there at first publication is part of the announcement.
  const announced = latestOf(event.announcedOn, versions[0]?.at);
  for (const deck of presentations) {
    const since = shownSince(deck, versions);
    if (since === null || since <= announced) continue;
    const state = versions.findLast(({ at }) => at <= since)?.state ?? event;
    if (!isOver(state, new Date(since))) continue;
    decks.set(since, [...(decks.get(since) ?? []), deck]);
  }
  return decks;
}

/** A deck is shown since the event named it, but not before it was public itself. */
function shownSince(deck: FeedPresentation, versions: readonly EventVersion[]): string | null {
  const { documentId } = deck.presentation;
  const named = versions.find(({ state }) => state.presentations.includes(documentId))?.at;
  const published = deck.history.find(({ after }) => after !== null)?.at;
  const since = latestOf(named, published);
  return since === '' ? null : since;
}

const decksAlone = ([at, decks]: [string, FeedPresentation[]]): EventChange => ({
  at,
  versions: null,
  status: false,
  time: false,
  place: false,
  joiningLink: null,
  isMajor: false,
  decks,
  report: false,
});
