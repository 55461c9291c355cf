import type { FeedItemOutline } from './outline.ts';

/** How many items a feed holds. */
export const MOST_ITEMS = 50;

/** What may become an item. Its text is only made when it is among those that are chosen. */
export interface Candidate {
  /** When subscribers first hear of it: an instant in UTC, with milliseconds. */
  readonly at: string;
  readonly id: string;
  readonly outline: () => FeedItemOutline;
}

/** An entry of which something may be told. Its history is only looked into when it may be among the newest. */
export interface Source {
  /** Nothing is told of it that is later. */
  readonly latest: string;
  readonly candidates: () => Candidate[];
}

/** Newest first; of one instant, by identity. */
function newestFirst(a: Candidate, b: Candidate): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

const latestFirst = (a: Source, b: Source): number =>
  a.latest === b.latest ? 0 : a.latest < b.latest ? 1 : -1;

/** The newest items that are not later than the moment. */
export function newest(sources: readonly Source[], moment: Date): FeedItemOutline[] {
  const now = moment.toISOString();
  let found: Candidate[] = [];
  for (const { latest, candidates } of sources.toSorted(latestFirst)) {
    const last = found[MOST_ITEMS - 1];
    // All that is left is older than what is found.
    if (last !== undefined && last.at > latest) break;
    const more = candidates().filter(({ at }) => at <= now);
    found = [...found, ...more].sort(newestFirst).slice(0, MOST_ITEMS);
  }
  return found.map(({ outline }) => outline());
}

/** The later of some instants, of which there may be none. */
export const latestOf = (...instants: readonly (string | undefined)[]): string =>
  instants.reduce<string>((latest, instant = '') => (instant > latest ? instant : latest), '');

/** When the newest of the items appeared; `null` where there is none. */
export function newestTime(items: readonly FeedItemOutline[]): Date | null {
  const [first, ...rest] = items.map(({ published }) => published.getTime());
  return first === undefined ? null : new Date(Math.max(first, ...rest));
}
