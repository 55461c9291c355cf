import { z } from 'zod';
import type { ReleasedPath } from './release.ts';

/** Where the search index of a release lies, below its folder: this list, and a folder for each part. */
export const SEARCH_FOLDER = 'pagefind';
export const SEARCH_PARTS_FILE = `${SEARCH_FOLDER}/parts.json`;

/** The parts of a search index by the names of their folders. Equal names, equal bytes. */
export const searchPartsSchema = z.object({ parts: z.array(z.string().regex(/^[\w-]+$/)) });

/** Below the page of a presentation: what only leads to its file, and slides that are found with the first ones. */
const BELOW = /\/(?:download|slides\/\d+)\/$/;

/** Whether people find what is at a path by searching: the pages of entries, with all that belongs to them. */
export const isSearchable = (path: string, { entry }: ReleasedPath): boolean =>
  entry !== null && path.endsWith('/') && !BELOW.test(path);
