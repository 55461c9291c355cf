import { z } from 'zod';
import { instantSchema } from './instant.ts';
import { languageSchema } from './language.ts';
import { slugSchema } from './slug.ts';
import { lineSchema, summarySchema } from './text.ts';

/** Strapi-independent identity of an entry; feeds, calendars and the log hang on it, never on a slug. */
const documentIdSchema = z.string().min(1);
/** A reference to another entry, held by its identity. */
export const referenceSchema = z.string().min(1);
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
  title: lineSchema,
  slug: slugSchema,
  summary: summarySchema,
};

/** The language of an entry that is not in the site's own. */
export const ownLanguage = languageSchema.nullable();
