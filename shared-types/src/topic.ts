import { z } from 'zod';
import { identityFields } from './entry.ts';
import { slugSchema } from './slug.ts';
import { lineSchema, summarySchema } from './text.ts';

/** A subject that articles, events, presentations, documents and demonstration cases are about. */
export const topicSchema = z.object({
  ...identityFields,
  name: lineSchema,
  slug: slugSchema,
  summary: summarySchema.nullable(),
});
export type Topic = z.infer<typeof topicSchema>;
