import { z } from 'zod';
import { pageFields, referenceSchema, referencesSchema } from './entry.ts';
import { markdownSchema } from './text.ts';

export const DEMO_CASE_STATES = ['idea', 'in-preparation', 'running', 'completed'] as const;

/** A demonstration case: regions show together that an innovation works. */
export const demoCaseSchema = z.object({
  ...pageFields,
  challenge: markdownSchema,
  approach: markdownSchema.nullable(),
  result: markdownSchema.nullable(),
  state: z.enum(DEMO_CASE_STATES),
  leadRegion: referenceSchema.nullable(),
  partnerRegions: referencesSchema,
  pilots: referencesSchema,
  topics: referencesSchema,
});
export type DemoCase = z.infer<typeof demoCaseSchema>;
