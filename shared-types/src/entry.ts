import { z } from 'zod';
import { instantSchema } from './instant.ts';
import { languageSchema } from './language.ts';
import { slugSchema } from './slug.ts';
import { summarySchema, titleSchema } from './text.ts';

/** Strapi-independent identity of an entry; feeds, calendars and the log hang on it, never on a slug. */
export const documentIdSchema = z.string().min(1);
/** A reference to another entry, held by its identity. */
export const referenceSchema = documentIdSchema;
export const referencesSchema = z.array(referenceSchema);

/** What every entry has. `locale` is `null` in the site's default language. */
export const identityFields = {
  documentId: documentIdSchema,
  locale: z.string().nullable(),
  /** When the published version last changed. */
  updatedAt: instantSchema,
};

/** What every entry with a page has. */
export const pageFields = {
  ...identityFields,
  title: titleSchema,
  slug: slugSchema,
  summary: summarySchema,
};

/** The language of an entry that is not in the site's own. */
export const ownLanguage = languageSchema.nullable();
