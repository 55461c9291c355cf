import { calendarDate } from './calendar-date.ts';
import type { EventState, Publication, PublishedState } from './publication.ts';
import { DEFAULT_TIME_ZONE, timeZoneSchema } from './time-zone.ts';

/** What of a published entry became another, as far as followers care. */
export type ChangedAspect =
  | 'time'
  | 'place'
  | 'joining-link'
  | 'status'
  /** Decks were added; one that was taken away is nothing to be told. */
  | 'presentations'
  /** A report was added. */
  | 'report'
  /** Another file is read. */
  | 'file';

/** A publication beside what was published before it. */
export interface PublicationStep {
  readonly publication: Publication;
  readonly after: PublishedState;
  /** As it was last published, however long ago; `null` for the first publication. */
  readonly before: PublishedState | null;
  /** Empty for the first publication. */
  readonly aspects: ReadonlySet<ChangedAspect>;
}

/**
 * The publications of one entry, each beside the one before it. What was withdrawn and comes back is held
 * against what it was, so that nothing is told twice.
 *
 * @param history - all that the log tells of the entry, oldest first
 */
export function publicationSteps(history: readonly Publication[]): PublicationStep[] {
  const steps: PublicationStep[] = [];
  let before: PublishedState | null = null;
  for (const publication of history) {
    const { after, change } = publication;
    if (change !== 'publish' || after === null) continue;
    const aspects = before === null ? new Set<ChangedAspect>() : aspectsOf(before, after);
    steps.push({ publication, after, before, aspects });
    before = after;
  }
  return steps;
}

function aspectsOf(before: PublishedState, after: PublishedState): Set<ChangedAspect> {
  const aspects = new Set<ChangedAspect>();
  if ((before.file ?? null) !== (after.file ?? null)) aspects.add('file');
  if (before.event === undefined || after.event === undefined) return aspects;
  const [old, now] = [before.event, after.event];
  if (!isSameTime(old, now)) aspects.add('time');
  if (!isSamePlace(old, now)) aspects.add('place');
  if (old.joiningLink !== now.joiningLink) aspects.add('joining-link');
  if (old.eventStatus !== now.eventStatus) aspects.add('status');
  if (now.presentations.some((deck) => !old.presentations.includes(deck))) {
    aspects.add('presentations');
  }
  if (now.hasReport && !old.hasReport) aspects.add('report');
  return aspects;
}

/** Whether two published versions of an event take place at what followers see as the same time. */
export const isSameTime = (a: EventState, b: EventState): boolean => timeKey(a) === timeKey(b);
/** Whether they take place at what followers see as the same place. */
export const isSamePlace = (a: EventState, b: EventState): boolean => placeKey(a) === placeKey(b);

/** The note on the date is only seen while there is no date; of whole days only the dates are. */
function timeKey({ start, end, timeZone, allDay, dateNote }: EventState): string {
  if (start === null) return `note ${words(dateNote)}`;
  const zone = timeZoneSchema.safeParse(timeZone).data ?? DEFAULT_TIME_ZONE;
  const instants = [start, end].filter((instant) => instant !== null);
  if (allDay && instants.every((instant) => !Number.isNaN(Date.parse(instant)))) {
    const [first, last] = instants.map((instant) => calendarDate(instant, zone));
    return JSON.stringify(['days', first, last ?? first]);
  }
  return JSON.stringify(['time', start, end, zone]);
}

/** A venue is only seen where people meet there. Where its pin stands on the map is no other place. */
function placeKey({ venue, attendanceMode }: EventState): string {
  const { name, street, city, country } = (attendanceMode === 'online' ? null : venue) ?? {};
  return JSON.stringify([attendanceMode, ...[name, street, city, country].map(words)]);
}

const words = (text: string | null | undefined): string =>
  (text ?? '').trim().replaceAll(/\s+/g, ' ');
