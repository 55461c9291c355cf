import type { ContentType, PublicationChange, PublisherStatus } from '@pilotpress/shared-types';
import { isPagedType, paths } from '@pilotpress/shared-types';
import type { LabelOf } from './named-entry.ts';
import { problemView } from './named-entry.ts';
import type { EntryState, Visible } from './panel-views.ts';

/** A fact of the publication log about the entry. */
export interface EntryFact {
  /** Grows from fact to fact, over all entries. */
  readonly position: number;
  /** ISO instant. */
  readonly at: string;
  readonly change: PublicationChange;
  /** Of the version that was published. */
  readonly slug: string | null;
}

export interface EntryStanding {
  readonly type: ContentType;
  readonly documentId: string;
  /** Oldest first. */
  readonly facts: readonly EntryFact[];
  /** Position of the last fact that the live site was built from; 0 where it knows none. */
  readonly liveReach: number;
  /** What the publisher says; `null` when it does not answer. */
  readonly status: PublisherStatus | null;
}

/** Whether what editors decided about an entry is what visitors see, and if not, why not. */
export function entryState(standing: EntryStanding, labelOf: LabelOf): EntryState {
  const { type, facts, liveReach, status } = standing;
  const latest = facts.at(-1);
  if (latest === undefined) return { state: 'draft' };
  if (status === null) return { state: 'unreachable' };
  const seen = facts.findLast(({ position }) => position <= liveReach);
  const visible = seen?.change === 'publish' ? pageOf(status, type, seen) : null;
  if (latest === seen && visible !== null) return { state: 'live', ...visible };
  const change = latest.change === 'publish' ? 'publish' : 'withdraw';
  // What was withdrawn before visitors ever saw it has nothing to wait for.
  if (change === 'withdraw' && visible === null) return { state: 'draft' };
  const problems = problemsAfter(latest, status);
  if (problems === null) return { state: stepOf(standing, status, latest), change, visible };
  const own = problems.filter(({ documentId }) => documentId === standing.documentId);
  const areOwn = own.length > 0;
  return {
    state: 'failed',
    change,
    visible,
    problems: (areOwn ? own : problems).map((problem) => problemView(problem, labelOf)),
    areOwn,
  };
}

function pageOf({ siteUrl }: PublisherStatus, type: ContentType, { slug }: EntryFact): Visible {
  if (type === 'site') return { url: `${siteUrl}${paths.home()}` };
  if (slug === null || !isPagedType(type)) return { url: null };
  return { url: `${siteUrl}${paths.entry(type, slug)}` };
}

/** The problems for which the fact is not live, or `null` when it still may become so by itself. */
function problemsAfter({ at }: EntryFact, status: PublisherStatus) {
  const [last] = status.runs;
  if (status.state !== 'idle' || status.again || last?.outcome !== 'failed') return null;
  return at <= last.startedAt ? last.problems : null;
}

function stepOf(
  { documentId }: EntryStanding,
  { state, building }: PublisherStatus,
  { at }: EntryFact,
): 'waiting' | 'building' | 'held' {
  if (state === 'held') return 'held';
  const isIn =
    building !== null &&
    (at <= building.since ||
      building.cause.entries.some((changed) => changed.documentId === documentId));
  return isIn ? 'building' : 'waiting';
}
