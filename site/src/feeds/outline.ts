/** A feed whose items hold their text as parts, so that only what is chosen is ever rendered. */
import type { Feed, FeedItem } from './feed.ts';

/** An entry of a list: what it is, where it leads, and what there is to say of it. Plain text. */
export interface FeedListEntry {
  readonly text: string;
  /** Absolute; `null` where it leads nowhere. */
  readonly url: string | null;
  readonly note: string | null;
}

/** A part of an item's text. All but Markdown is plain text. */
export type FeedText =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly FeedListEntry[] }
  | { readonly kind: 'markdown'; readonly markdown: string };

export interface FeedItemOutline extends Omit<FeedItem, 'html'> {
  readonly text: readonly FeedText[];
}

export interface FeedOutline extends Omit<Feed, 'items'> {
  readonly items: readonly FeedItemOutline[];
}

export const paragraphs = (lines: readonly string[]): FeedText[] =>
  lines.map((text) => ({ kind: 'paragraph', text }));

/** A part of the text under a heading; nothing where there is nothing to say. */
export const section = (heading: string, part: FeedText | null): FeedText[] =>
  part === null ? [] : [{ kind: 'heading', text: heading }, part];

/** What an editor wrote, if anything. */
export const markdownPart = (markdown: string | null): FeedText | null =>
  markdown === null || markdown.trim() === '' ? null : { kind: 'markdown', markdown };

/** A list, if there is anything in it. */
export const listPart = (entries: readonly FeedListEntry[]): FeedText | null =>
  entries.length === 0 ? null : { kind: 'list', entries };
