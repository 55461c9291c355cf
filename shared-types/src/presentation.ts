import { z } from 'zod';
import { pageFields, referencesSchema } from './entry.ts';
import { dateSchema } from './instant.ts';
import { languageSchema } from './language.ts';
import { fileReferenceSchema } from './media-file.ts';
import { speakerSchema } from './speaker.ts';
import { markdownSchema } from './text.ts';

/** Terms of reuse: SPDX identifiers, or all rights reserved. */
export const LICENCES = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC0-1.0',
  'all-rights-reserved',
] as const;

/** Slides that someone showed, to read and to download. Its events are derived: the event owns the relation. */
export const presentationSchema = z.object({
  ...pageFields,
  /** The file that is read. */
  file: fileReferenceSchema,
  /** The same slides in other formats or languages. */
  otherFormats: z.array(z.object({ file: fileReferenceSchema, language: languageSchema })),
  speakers: z.array(speakerSchema),
  date: dateSchema.nullable(),
  language: languageSchema,
  abstract: markdownSchema.nullable(),
  licence: z.enum(LICENCES).nullable(),
  pilots: referencesSchema,
  regions: referencesSchema,
  topics: referencesSchema,
});
export type Presentation = z.infer<typeof presentationSchema>;
