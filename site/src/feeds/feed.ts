/** A feed of any format: what it says, not how it is written. */

export interface FeedItem {
  /** A `tag:` URI (RFC 4151), which stays the same whatever becomes of the entry's address. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** When subscribers first heard of it. */
  readonly published: Date;
  /** Paragraphs of plain text. */
  readonly text: readonly string[];
  readonly categories: readonly string[];
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that the feed is the feed of. Absolute. */
  readonly pageUrl: string;
  /** Where the feed itself lives. Absolute. */
  readonly feedUrl: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}
