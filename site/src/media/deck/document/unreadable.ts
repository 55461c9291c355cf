import { UnreadableDeckError } from '../unreadable-deck-error.ts';

/** For a part that a document can be shown without. What the disk refuses is no fault of the part. */
export function unreadable(error: unknown): null {
  if (error instanceof UnreadableDeckError) return null;
  throw error;
}
