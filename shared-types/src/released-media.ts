import { z } from 'zod';

/** A file of the CMS as a release shows or offers it. */
export const releasedMediaSchema = z.object({
  /** The editor's file name. */
  name: z.string(),
  /** All that is made of its bytes lies below these, as in `/files/0123456789abcdef`; the first is its own. */
  folders: z.tuple([z.string().startsWith('/files/')], z.string().startsWith('/files/')),
  /** The fields that refer to it, sorted. */
  usedBy: z.array(
    z.object({
      type: z.string(),
      documentId: z.string(),
      title: z.string().nullable(),
      /** Dotted path, as in `cover.file`. */
      field: z.string(),
    }),
  ),
});
export type ReleasedMedia = z.infer<typeof releasedMediaSchema>;

/** The whole of `.media.json`: which file of the CMS is where in a release, for those who look after it. */
export const releasedMediaListSchema = z.object({
  /** Sorted by the documentId of the file. */
  files: z.array(releasedMediaSchema),
});

/** Where a release says so, below its folder. No host serves a name that begins with a dot. */
export const RELEASED_MEDIA_FILE = '.media.json';
