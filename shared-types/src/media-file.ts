import { z } from 'zod';
import { instantSchema } from './instant.ts';
import type { RuleProblem } from './problem.ts';

/** A file from the media library whose bytes the site publishes itself. */
export const mediaFileSchema = z.object({
  documentId: z.string().min(1),
  /** The editor's file name, extension included. */
  name: z.string().min(1),
  /** Lower-case hex SHA-256 of the bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length in bytes. */
  bytes: z.int().nonnegative(),
  mime: z.string().min(1),
  /** Pixels; `null` where the file is not a picture. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  alternativeText: z.string().nullable(),
  caption: z.string().nullable(),
  updatedAt: instantSchema,
});
export type MediaFile = z.infer<typeof mediaFileSchema>;

/** A reference to a media file, by its documentId. */
export const fileReferenceSchema = z.string().min(1);

/** A picture where it is used. A decorative one says nothing that the text does not, and is hidden from screen readers. */
export const pictureSchema = z.object({ file: fileReferenceSchema, decorative: z.boolean() });
export type Picture = z.infer<typeof pictureSchema>;

/** A picture must be described, or marked as decoration. */
export function pictureProblems(
  picture: { decorative: boolean | null; alternativeText: string | null } | null,
  path: readonly (string | number)[],
): RuleProblem[] {
  if (
    picture === null ||
    picture.decorative === true ||
    (picture.alternativeText ?? '').trim() !== ''
  )
    return [];
  return [
    {
      path,
      message:
        'The picture has no alternative text. Describe it in the media library, or tick "Decorative" if it says nothing that the text does not.',
    },
  ];
}
