import { z } from 'zod';
import { ownLanguage, pageFields, referencesSchema } from './entry.ts';
import { fileReferenceSchema } from './media-file.ts';

export const DOCUMENT_KINDS = ['scoping-note', 'flyer', 'report', 'minutes', 'other'] as const;

/** A file worth keeping: a scoping note, a flyer, a report. */
export const documentSchema = z.object({
  ...pageFields,
  kind: z.enum(DOCUMENT_KINDS),
  file: fileReferenceSchema,
  language: ownLanguage,
  pilots: referencesSchema,
  topics: referencesSchema,
});
export type Document = z.infer<typeof documentSchema>;
