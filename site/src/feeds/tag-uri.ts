import type { ContentType } from '@pilotpress/shared-types';
import type { FeedSite } from './feed-content.ts';

type Named = Pick<FeedSite, 'authority'>;

/**
 * The identity of what is told of an entry (RFC 4151): of its announcement, or of what happened to it later.
 *
 * @param at - the instant at which it happened; none for the announcement
 */
export function itemId(
  { authority }: Named,
  type: ContentType,
  documentId: string,
  at?: string,
): string {
  const announcement = `tag:${authority}:${type}/${documentId}`;
  return at === undefined ? announcement : `${announcement}/${at}`;
}

/** The identity of a feed, whatever it is written in. */
export const feedId = ({ authority }: Named, name: string): string =>
  `tag:${authority}:feed/${name}`;
