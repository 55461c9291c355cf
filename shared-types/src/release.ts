import { z } from 'zod';
import { CONTENT_TYPES } from './content-type.ts';
import { instantSchema } from './instant.ts';
import { logReachSchema } from './publication.ts';

/** One address of a release. */
export const releasedPathSchema = z.object({
  /** The entry whose own page it is; `null` for lists, feeds and fixed pages. */
  entry: z.object({ type: z.enum(CONTENT_TYPES), documentId: z.string().min(1) }).nullable(),
  /** Stands for everything that is shown there: equal keys, equal bytes. */
  key: z.string().min(1),
});
export type ReleasedPath = z.infer<typeof releasedPathSchema>;

/** The whole of `release.json`, which a release says about itself. */
export const releaseSchema = z.object({
  /** Of the manifest that it was built from. */
  revision: z.string().min(1),
  /** How far the publication log reached then. */
  log: logReachSchema,
  /** Stands for all that makes the site beside its content; keys of another code say nothing. */
  code: z.string().min(1),
  /** The instant that its pages are right for. */
  moment: instantSchema,
  /** The first instant after the moment at which a page changes by itself; `null` if none ever does. */
  nextChange: instantSchema.nullable(),
  /** Pages, lists and endpoints by their address, sorted by it. */
  paths: z.record(z.string().startsWith('/'), releasedPathSchema),
});
export type Release = z.infer<typeof releaseSchema>;

/** Where a release says this about itself, below its folder. */
export const RELEASE_FILE = 'release.json';

/** Whether people read what is at a path. */
export const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/** The file that an address of a release is served from, below its folder: `/news/` from `news/index.html`. */
export function releasedFile(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}
