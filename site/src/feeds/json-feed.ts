import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';

/**
 * Writes a feed as JSON Feed 1.1.
 *
 * @throws Error if the feed has no address in this format
 */
export function jsonFeed(feed: Feed): string {
  const { title, description, author, id, image, items, language, pageUrl } = feed;
  const self = feed.feedUrls.json;
  if (self === undefined) throw new Error(`The feed ${id} has no address as JSON. Give it one.`);
  const value = generateJsonFeed({
    title,
    home_page_url: pageUrl,
    feed_url: self,
    description,
    // An icon is square; other pictures would be cut.
    ...(image !== null && image.width === image.height ? { icon: image.url } : {}),
    authors: [author],
    language,
    items: items.map(jsonItem),
  });
  // The writer leaves out a list without entries, which the format wants all the same.
  return JSON.stringify(Object.assign({ items: [] }, value));
}

const jsonItem = ({
  categories,
  enclosure,
  html,
  id,
  image,
  published,
  summary,
  title,
  url,
}: FeedItem) => ({
  id,
  url,
  title,
  content_html: html === '' ? summary : html,
  summary,
  ...(image === null ? {} : { image: image.url }),
  date_published: published,
  tags: [...categories],
  ...(enclosure === null
    ? {}
    : {
        attachments: [
          {
            url: enclosure.url,
            mime_type: enclosure.mime,
            title: enclosure.name,
            size_in_bytes: enclosure.bytes,
          },
        ],
      }),
});
