import { UnreadableDeckError } from './unreadable-deck-error.ts';

/** No talk has so many, and no page could show them. */
const MOST_SLIDES = 1000;

/** @throws UnreadableDeckError where a file has too many pages to be shown on one of the site */
export function checkSlideCount(count: number): void {
  if (count > MOST_SLIDES) {
    throw new UnreadableDeckError('too-large', `It has more than ${String(MOST_SLIDES)} pages.`);
  }
}
