import { z } from 'zod';
import { CHANGE_KINDS } from './change-note.ts';
import { CONTENT_TYPES } from './content-type.ts';
import { instantSchema } from './instant.ts';

/** What happened to an entry in the eyes of readers. */
export const PUBLICATION_CHANGES = ['publish', 'unpublish', 'delete'] as const;
export type PublicationChange = (typeof PUBLICATION_CHANGES)[number];

/**
 * Time, place, status and what came of an event as it was published once. The past is not held against the
 * rules of today, so its texts may be any.
 */
const eventStateSchema = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  timeZone: z.string().nullable(),
  allDay: z.boolean(),
  dateNote: z.string().nullable(),
  eventStatus: z.string().nullable(),
  attendanceMode: z.string().nullable(),
  venue: z
    .object({
      name: z.string().nullable(),
      street: z.string().nullable(),
      city: z.string().nullable(),
      country: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    })
    .nullable(),
  joiningLink: z.string().nullable(),
  /** documentIds in the editor's order. */
  presentations: z.array(z.string()),
  hasReport: z.boolean(),
});
export type EventState = z.infer<typeof eventStateSchema>;

/** What the log keeps of a published version: all by which followers are told that something changed. */
export const publishedStateSchema = z.object({
  title: z.string().nullable(),
  /** `null` where the type has no page of its own. */
  slug: z.string().nullable(),
  /** documentId of the file that is read, where the type has one. */
  file: z.string().nullable().optional(),
  event: eventStateSchema.optional(),
});
export type PublishedState = z.infer<typeof publishedStateSchema>;

/** One fact of the publication log, as readers may know it: who did it is nobody's business. */
export const publicationSchema = z.object({
  /** Of the fact itself; the log is asked for what follows it. */
  documentId: z.string().min(1),
  entryType: z.enum(CONTENT_TYPES),
  entryId: z.string().min(1),
  /** `null` in the site's default language. */
  entryLocale: z.string().nullable(),
  at: instantSchema,
  change: z.enum(PUBLICATION_CHANGES),
  /** As it was published; `null` when it was withdrawn or deleted. */
  after: publishedStateSchema.nullable(),
  /** The editor's own words about the change. */
  changeNote: z.string().nullable(),
  /** `null` where there is no note. */
  changeKind: z.enum(CHANGE_KINDS).nullable(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** How far the publication log reaches: the number of its facts, and the documentId of the last. */
export const logReachSchema = z.object({
  count: z.int().nonnegative(),
  last: z.string().min(1).nullable(),
});
export type LogReach = z.infer<typeof logReachSchema>;

/** A stretch of the publication log: our own JSON between CMS and site, `GET /api/publication-log?after=`. */
export const publicationLogSchema = z.object({
  /** Oldest first, beginning after the fact that was named, or at the beginning where there is no such fact. */
  publications: z.array(publicationSchema),
  /** Whether the fact that was named is part of the log; `true` where none was named. */
  continues: z.boolean(),
  /** Whether more follow. */
  more: z.boolean(),
});
export type PublicationLog = z.infer<typeof publicationLogSchema>;
