import { z } from 'zod';
import { CONTENT_TYPES } from './content-type.ts';
import { instantSchema } from './instant.ts';
import { contentProblemSchema } from './problem.ts';
import { logReachSchema } from './publication.ts';

/** What made the publisher build. */
export const PUBLICATION_CAUSES = [
  /** It started, and the content had moved while it was away. */
  'start',
  /** The CMS sent its webhook. */
  'hook',
  /** It asked the CMS and the content had moved. */
  'poll',
  /** The moment had come at which a page changes by itself. */
  'moment',
  /** Once a day. */
  'daily',
  /** It tried again what had failed for no reason of content. */
  'retry',
  /** Someone pressed "Publish site now", or asked for it from the command line. */
  'command',
] as const;

/** The parts of a run, in their order. */
export const PUBLICATION_STEPS = ['build', 'verify', 'switch'] as const;

const causeSchema = z.object({
  kinds: z.array(z.enum(PUBLICATION_CAUSES)),
  /** What has changed since the release that is live, as far as it is known; the first few. */
  entries: z.array(
    z.object({
      type: z.enum(CONTENT_TYPES),
      documentId: z.string(),
      title: z.string().nullable(),
    }),
  ),
  /** How many have changed. */
  count: z.int().nonnegative(),
});

/** One run of the publisher from the first step to the last. */
export const publicationRunSchema = z.object({
  id: z.string().min(1),
  startedAt: instantSchema,
  endedAt: instantSchema,
  cause: causeSchema,
  steps: z.array(z.object({ name: z.enum(PUBLICATION_STEPS), ms: z.number().nonnegative() })),
  /** Of the CMS; `null` where the build did not come so far. */
  revision: z.string().nullable(),
  /** Name of the release's folder; `null` where none came of it. */
  release: z.string().nullable(),
  outcome: z.enum(['live', 'failed']),
  /** Empty when it went live. */
  problems: z.array(contentProblemSchema),
});
export type PublicationRun = z.infer<typeof publicationRunSchema>;

/** `GET /status` of the publisher: our own JSON between publisher and CMS. */
export const publisherStatusSchema = z.object({
  state: z.enum(['idle', 'building', 'held']),
  /** Whether another run follows the one under way. */
  again: z.boolean(),
  building: z
    .object({ since: instantSchema, step: z.enum(PUBLICATION_STEPS), cause: causeSchema })
    .nullable(),
  live: z
    .object({
      release: z.string(),
      since: instantSchema,
      revision: z.string(),
      moment: instantSchema,
      nextChange: instantSchema.nullable(),
      /** How far the publication log reached when it was built: later facts are not live yet. */
      log: logReachSchema,
    })
    .nullable(),
  /** Where visitors find the site, without a slash at its end. */
  siteUrl: z.string(),
  /** The last fifty runs, latest first. */
  runs: z.array(publicationRunSchema),
});
export type PublisherStatus = z.infer<typeof publisherStatusSchema>;

/** The header by which the CMS proves to the publisher that it is the CMS. */
export const PUBLISHER_SECRET_HEADER = 'x-pilotpress-secret';
