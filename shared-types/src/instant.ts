import { z } from 'zod';

/** An instant in UTC, as ISO 8601 with milliseconds: `2024-02-05T09:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });
/** A calendar date without a zone: `2024-02-05`. */
export const dateSchema = z.iso.date();
/** A wall-clock time without a zone, `09:30`; seconds are cut off at the door. */
export const clockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
