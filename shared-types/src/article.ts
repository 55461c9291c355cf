import { z } from 'zod';
import { ownLanguage, pageFields, referenceSchema, referencesSchema } from './entry.ts';
import { enteredInstantSchema } from './instant.ts';
import { pictureSchema } from './media-file.ts';
import { markdownSchema } from './text.ts';

/** A piece of news. */
export const articleSchema = z.object({
  ...pageFields,
  body: markdownSchema,
  cover: pictureSchema.nullable(),
  /** The date under which it stands; first publication unless the editor says otherwise. */
  publishedOn: enteredInstantSchema,
  language: ownLanguage,
  pilots: referencesSchema,
  regions: referencesSchema,
  topics: referencesSchema,
  relatedEvent: referenceSchema.nullable(),
});
export type Article = z.infer<typeof articleSchema>;
