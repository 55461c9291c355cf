import { z } from 'zod';
import { CONTENT_TYPES } from './content-type.ts';
import { logReachSchema } from './publication.ts';

/** Lower-case hex SHA-256 of bytes. */
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** One published entry, in one locale. */
export const manifestEntrySchema = z.object({
  type: z.enum(CONTENT_TYPES),
  documentId: z.string().min(1),
  /** `null` in the site's default language. */
  locale: z.string().nullable(),
  /**
   * Moves whenever the published version does: made of the published row's id, its `updatedAt` and the
   * documentIds that its owned relations, its components' relations and its files point to, in order.
   */
  version: z.string().min(1),
});
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;

/** One file of the media library. */
export const manifestFileSchema = z.object({
  documentId: z.string().min(1),
  /** Where the CMS serves the bytes: a path on the CMS, or an absolute URL. */
  url: z.string().min(1),
  sha256: sha256Schema,
  /** Length in bytes. */
  bytes: z.int().nonnegative(),
  /** Moves whenever the bytes do, or anything else of the file that a page may show. */
  version: z.string().min(1),
});
export type ManifestFile = z.infer<typeof manifestFileSchema>;

/**
 * What the CMS has published at one moment: our own JSON between CMS and site, `GET /api/manifest`.
 * Entries stand in the order of type, documentId and locale (`null` first), files in that of documentId,
 * both by UTF-16 code unit.
 */
export const manifestSchema = z.object({
  /** Hash of all below: equal state, equal revision. Also the response's ETag. */
  revision: z.string().min(1),
  entries: z.array(manifestEntrySchema),
  files: z.array(manifestFileSchema),
  log: logReachSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;
