interface Span {
  /** ISO 8601. */
  readonly start: string;
  readonly end: string | null;
  /** IANA name of the zone that the event is told in. */
  readonly timeZone: string;
}

const clock = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/**
 * When an event takes place on the clock of someone elsewhere; `null` where that clock shows the same.
 *
 * @param ownZone - IANA name of the zone of whoever reads
 */
export function ownTime(
  { start, end, timeZone }: Span,
  ownZone: string,
  locale: string,
): string | null {
  const instants = [start, end ?? start].map((instant) => new Date(instant));
  const [there, here] = [clock(timeZone), clock(ownZone)];
  if (instants.every((instant) => there.format(instant) === here.format(instant))) return null;
  const [first, last] = instants;
  return new Intl.DateTimeFormat(locale, {
    timeZone: ownZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatRange(first ?? new Date(start), last ?? new Date(start));
}
