import type { Publication } from '@pilotpress/shared-types';
import { publicationSchema } from '@pilotpress/shared-types';
import { z } from 'zod';

/** All that the publication log tells of one entry. */
export const historySchema = z.object({
  /** Type and documentId of the entry, as in `event/abc`. */
  documentId: z.string(),
  /** Oldest first. */
  publications: z.array(publicationSchema),
});
export type History = z.infer<typeof historySchema>;

/** The log by entry. */
export function histories(log: readonly Publication[]): History[] {
  const byEntry = new Map<string, Publication[]>();
  for (const publication of log) {
    const id = `${publication.entryType}/${publication.entryId}`;
    const others = byEntry.get(id);
    if (others === undefined) byEntry.set(id, [publication]);
    else others.push(publication);
  }
  return [...byEntry].map(([documentId, publications]) => ({ documentId, publications }));
}
