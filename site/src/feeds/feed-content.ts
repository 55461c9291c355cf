/** What feeds and calendars are made from: entries with what they refer to at hand, as values. */
import type { Article, Event, Language, Presentation, Publication } from '@pilotpress/shared-types';

/** What every feed and calendar says of the site it comes from. */
export interface FeedSite {
  readonly name: string;
  readonly description: string;
  /** Without a slash at its end. */
  readonly url: string;
  /** In whose name items are identified (RFC 4151), as in `example.org,2026`; it outlives addresses. */
  readonly authority: string;
  /** BCP 47. */
  readonly language: string;
  /** The picture that stands for the site. */
  readonly image: FeedImage | null;
  /** The instant that the feed is right for: nothing in it is later. */
  readonly moment: Date;
}

export interface FeedImage {
  /** Absolute. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A file that a feed offers. */
export interface FeedFile {
  /** Absolute. */
  readonly url: string;
  /** The editor's name of it. */
  readonly name: string;
  readonly bytes: number;
  readonly mime: string;
  /** For people: "PDF, 1.2 MB". */
  readonly description: string;
}

/** What every entry of a feed comes with. */
interface FeedEntry {
  /** All that the publication log tells of the entry, oldest first. */
  readonly history: readonly Publication[];
  /** Names of its pilots, regions and topics. */
  readonly categories: readonly string[];
}

export interface FeedArticle extends FeedEntry {
  readonly article: Article;
  readonly image: FeedImage | null;
}

export interface FeedPresentation extends FeedEntry {
  readonly presentation: Presentation;
  readonly file: FeedFile;
  readonly otherFormats: readonly { readonly file: FeedFile; readonly language: Language }[];
  /** Where it was shown, latest first. */
  readonly events: readonly { readonly title: string; readonly slug: string }[];
}

export interface FeedEvent extends FeedEntry {
  readonly event: Event;
  /** On the clock of the event's own zone, in words. */
  readonly time: {
    readonly dateText: string;
    readonly timeText: string | null;
    readonly zoneText: string;
    /** ISO 8601 with offset, or a bare date for whole days (the last day is inclusive); `null` where not known. */
    readonly startIso: string | null;
    readonly endIso: string | null;
  };
  /** The decks shown there, in the editor's order. */
  readonly presentations: readonly FeedPresentation[];
}
