import type { Publication } from '@pilotpress/shared-types';

/** All that the publication log tells of one entry. */
export interface History {
  /** Type and documentId of the entry, as in `event/abc`. */
  readonly documentId: string;
  /** Oldest first. */
  readonly publications: readonly Publication[];
}

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
