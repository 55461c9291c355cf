import type { ChangedAspect } from '@pilotpress/shared-types';
import { publicationSteps } from '@pilotpress/shared-types';
import type { FeedEvent } from './feed-content.ts';

/** What makes people come at another time, to another place, or not at all. */
const SIGNIFICANT: readonly ChangedAspect[] = ['time', 'place', 'joining-link', 'status'];

/** Which version of an event a calendar tells of (RFC 5545, 3.8.7). Instants as in the domain. */
export interface Revision {
  readonly created: string;
  readonly lastModified: string;
  /** How often its time, place or status has changed since it was first published. */
  readonly sequence: number;
}

/** Reads the revision from the publication log. An event of before the log is dated by its own fields. */
export function revision(entry: FeedEvent): Revision {
  const modified = lastModified(entry);
  const first = entry.history[0]?.at ?? entry.event.announcedOn;
  return {
    created: first < modified ? first : modified,
    lastModified: modified,
    sequence: changes(entry.history),
  };
}

/** When the event changed last, or a deck of it, which belongs to what a calendar tells of it. */
export function lastModified({ event, history, presentations }: FeedEvent): string {
  const logs = [history, ...presentations.map((presentation) => presentation.history)];
  const instants = logs.flatMap((log) => log.map(({ at }) => at));
  if (history.length === 0) instants.push(event.updatedAt);
  return instants.reduce((latest, at) => (at > latest ? at : latest));
}

/** What was withdrawn and published again as it was has not changed. */
const changes = (history: FeedEvent['history']): number =>
  publicationSteps(history).filter(({ aspects }) =>
    SIGNIFICANT.some((aspect) => aspects.has(aspect)),
  ).length;
