import { DEFAULT_TIME_ZONE } from '@pilotpress/shared-types';
import { Temporal } from 'temporal-polyfill';

const instantOf = (time: Temporal.ZonedDateTime): string =>
  new Date(time.epochMilliseconds).toISOString();

/** The UTC instant at which a clock in Brussels shows this: `2022-04-26T14:00`. */
export function brusselsTime(clock: string): string {
  return instantOf(Temporal.PlainDateTime.from(clock).toZonedDateTime(DEFAULT_TIME_ZONE));
}

/** The calendar day in Brussels at an instant, `2022-04-26`. */
export function brusselsDay(moment: Date): string {
  return dayOf(moment).toString();
}

/**
 * The first Tuesday that is at least so many days away, plus some days.
 *
 * @returns a day such as `2022-04-26`
 */
export function tuesdayAfter(moment: Date, days: number, plus = 0): string {
  const earliest = dayOf(moment).add({ days });
  return earliest.add({ days: ((9 - earliest.dayOfWeek) % 7) + plus }).toString();
}

function dayOf(moment: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(DEFAULT_TIME_ZONE)
    .toPlainDate();
}
