import { DECK_LIMITS } from './deck-limits.ts';
import { UnreadableDeckError } from './unreadable-deck-error.ts';

/** @throws UnreadableDeckError where a file has too many pages to be shown on one of the site */
export function checkSlideCount(count: number): void {
  if (count > DECK_LIMITS.slides) {
    throw new UnreadableDeckError(
      'too-large',
      `It has more than ${String(DECK_LIMITS.slides)} pages.`,
    );
  }
}
