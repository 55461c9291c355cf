import { z } from 'zod';
import { CONTENT_TYPES } from './content-type.ts';

const namedEntrySchema = z.object({
  type: z.enum(CONTENT_TYPES),
  documentId: z.string().min(1),
  /** Its title or name; `null` where an editor has given it none yet. */
  title: z.string().nullable(),
});

/** A relation that readers do not see, since the entry that it leads to is not published. */
export const unpublishedRelationSchema = z.object({
  entry: namedEntrySchema,
  /** Dotted names of fields, as in `programme.speakers.person`. */
  field: z.string().min(1),
  target: namedEntrySchema,
});
export type UnpublishedRelation = z.infer<typeof unpublishedRelationSchema>;

/**
 * All such relations of published entries: our own JSON between CMS and site, `GET /api/unpublished-relations`.
 * It names drafts, so it is for those who edit and never for readers.
 */
export const unpublishedRelationsSchema = z.object({
  relations: z.array(unpublishedRelationSchema),
});
