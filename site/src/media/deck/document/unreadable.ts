import { UnreadableDeckError } from '../unreadable-deck-error.ts';

/** For a part that a document can be shown without. What the disk refuses is no fault of the part. */
export function unreadable(error: unknown): null {
  if (error instanceof UnreadableDeckError) return null;
  throw error;
}

/**
 * For a picture that a document can be shown without. The library that reads pictures has no class for its errors;
 * what it is refused by the disk it calls so.
 */
export function undrawable(error: unknown): null {
  const isOfPicture = error instanceof Error && error.name === 'Error' && !('code' in error);
  if (isOfPicture && !/system error/i.test(error.message)) return null;
  throw error;
}
