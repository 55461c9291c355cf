import { z } from 'zod';

/** An instant in UTC, as ISO 8601 with milliseconds: `2024-02-05T09:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** What nobody remembers, and nobody plans for; a year outside is a slip of the keyboard. */
const YEARS = { first: 1950, last: 2150 } as const;

/** What is wrong with the year of an instant or a date that an editor entered, or `null`. What is neither has none. */
export function yearProblem(moment: string): string | null {
  const year = new Date(moment).getUTCFullYear();
  if (Number.isNaN(year) || (year >= YEARS.first && year <= YEARS.last)) return null;
  return `The year ${String(year)} cannot be meant. Enter one from ${String(YEARS.first)} to ${String(YEARS.last)}.`;
}

const yearCheck = (context: z.core.ParsePayload<string>): void => {
  const message = yearProblem(context.value);
  if (message === null) return;
  context.issues.push({ code: 'custom', message, input: context.value });
};

/** An instant that an editor enters. */
export const enteredInstantSchema = instantSchema.check(yearCheck);
/** A calendar date without a zone that an editor enters: `2024-02-05`. */
export const dateSchema = z.iso.date().check(yearCheck);
/** A wall-clock time without a zone, `09:30`; seconds are cut off at the door. */
export const clockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
