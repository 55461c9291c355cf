/** A feed of any format: what it says, not how it is written. */
import type { FeedFile, FeedImage } from './feed-content.ts';

/** When and where an event takes place, for programs (RSS 1.0 event module). */
export interface FeedItemEvent {
  /** ISO 8601 with offset, or a bare date for whole days. */
  readonly start: string | null;
  readonly end: string | null;
  readonly location: string | null;
  readonly organizer: string | null;
  readonly type: string | null;
}

/** One thing that subscribers hear of once. */
export interface FeedItem {
  /** A `tag:` URI (RFC 4151), which stays the same whatever becomes of the entry's address. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** When subscribers first heard of it; never later than the moment of the feed. */
  readonly published: Date;
  /** Plain text, a few sentences; a line is a paragraph. */
  readonly summary: string;
  /** The full text as sanitised HTML with absolute addresses. */
  readonly html: string;
  readonly categories: readonly string[];
  readonly image: FeedImage | null;
  /** The one file that comes with it; further ones are linked in the text. */
  readonly enclosure: FeedFile | null;
  readonly event: FeedItemEvent | null;
}

export type FeedUrls = Readonly<Record<'xml', string> & Partial<Record<'atom' | 'json', string>>>;

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** A `tag:` URI. */
  readonly id: string;
  /** Who publishes it, and where they are at home. */
  readonly author: { readonly name: string; readonly url: string };
  /** The page that the feed is the feed of. Absolute. */
  readonly pageUrl: string;
  /** Where the feed lives, by format. Absolute. */
  readonly feedUrls: FeedUrls;
  readonly image: FeedImage | null;
  /** When its newest item appeared; `null` where it has none. */
  readonly updated: Date | null;
  /** In the order in which they are written. */
  readonly items: readonly FeedItem[];
}
