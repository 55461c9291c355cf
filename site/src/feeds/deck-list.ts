import { paths } from '@pilotpress/shared-types';
import { feeds, speakerNames } from '../words.ts';
import type { FeedFile, FeedPresentation, FeedSite } from './feed-content.ts';
import type { FeedText } from './outline.ts';
import { listPart } from './outline.ts';

/** Decks with their speakers, their pages and their files; `null` where there are none. */
export const deckList = (decks: readonly FeedPresentation[], site: FeedSite): FeedText | null =>
  listPart(
    decks.flatMap(({ presentation, file }) => [
      {
        text: presentation.title,
        url: `${site.url}${paths.entry('presentation', presentation.slug)}`,
        note: speakerNames(presentation.speakers) || null,
      },
      fileEntry(file),
    ]),
  );

/** A file that a list leads to. */
export const fileEntry = ({ name, url, description }: FeedFile) => ({
  text: feeds.sized(name, description),
  url,
  note: null,
});

/** An item comes with one file; readers ignore further ones. */
export const firstFile = (decks: readonly FeedPresentation[]): FeedFile | null =>
  decks[0]?.file ?? null;
