import { Temporal } from 'temporal-polyfill';

/** Clocks change from one offset to another. Instants in milliseconds since the epoch, offsets in milliseconds east of UTC. */
export interface OffsetChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** The clock of a zone in a stretch of time. */
export interface ZoneOffsets {
  readonly timeZone: string;
  /** Years in UTC, both inclusive, of which the changes are known. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The offset with which the first year begins. */
  readonly initial: number;
  /** Every change in these years, in their order. */
  readonly changes: readonly OffsetChange[];
}

/**
 * Every change of offset from two years before an instant to the year after another, both in milliseconds since the
 * epoch. Some programs heed an observance only when it has come round once, so the first year is not that of the event
 * nor the one before.
 */
export function zoneOffsets(timeZone: string, earliest: number, latest: number): ZoneOffsets {
  const firstYear = new Date(earliest).getUTCFullYear() - 2;
  const lastYear = new Date(latest).getUTCFullYear() + 1;
  const key = `${timeZone} ${String(firstYear)} ${String(lastYear)}`;
  const offsets = known.get(key) ?? offsetsIn(timeZone, firstYear, lastYear);
  known.set(key, offsets);
  return offsets;
}

/** Each event has a calendar of its own, and most of them need the same clocks. */
const known = new Map<string, ZoneOffsets>();

function offsetsIn(timeZone: string, firstYear: number, lastYear: number): ZoneOffsets {
  const end = Date.UTC(lastYear + 1, 0);
  const zoned = Temporal.Instant.fromEpochMilliseconds(Date.UTC(firstYear, 0)).toZonedDateTimeISO(
    timeZone,
  );
  const initial = milliseconds(zoned);
  const changes: OffsetChange[] = [];
  let next = zoned.getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds < end) {
    const before = changes.at(-1)?.after ?? initial;
    changes.push({ at: next.epochMilliseconds, before, after: milliseconds(next) });
    next = next.getTimeZoneTransition('next');
  }
  return { timeZone, firstYear, lastYear, initial, changes };
}

const milliseconds = (zoned: Temporal.ZonedDateTime): number => zoned.offsetNanoseconds / 1e6;

/** What a clock there shows at an instant of these years, as `2026-03-12T10:00:00`. */
export function localTime({ initial, changes }: ZoneOffsets, instant: number): string {
  const offset = changes.findLast(({ at }) => at <= instant)?.after ?? initial;
  return new Date(instant + offset).toISOString().slice(0, 19);
}

/**
 * Whether a clock there shows the time of an instant twice, because it is put back in between. Local time then stands
 * for the first of the two (RFC 5545, 3.3.5), but not every program takes it so.
 */
export function isAmbiguous({ changes }: ZoneOffsets, instant: number): boolean {
  return changes.some(({ at, before, after }) => {
    const repeated = before - after;
    return at - repeated <= instant && instant < at + repeated;
  });
}
