import { generateAtomFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { KeptTexts } from './kept-texts.ts';

/** Atom wants a time of every feed (RFC 4287, section 4.2.15); this one says that nothing has appeared yet. */
const NOTHING_YET = new Date('2000-01-01T00:00:00.000Z');

/**
 * Writes a feed as Atom 1.0 (RFC 4287).
 *
 * @throws Error if the feed has no address in this format
 */
export function atom(feed: Feed): string {
  const { title, description, author, id, image, language, pageUrl, updated } = feed;
  const self = feed.feedUrls.atom;
  if (self === undefined) throw new Error(`The feed ${id} has no address as Atom. Give it one.`);
  const texts = new KeptTexts();
  const plain = (text: string) => ({ value: texts.keep(text), type: 'text' });
  const xml = generateAtomFeed({
    id: texts.keep(id),
    title: plain(title),
    subtitle: plain(description),
    updated: updated ?? NOTHING_YET,
    authors: [{ name: texts.keep(author.name), uri: texts.keep(author.url) }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: pageUrl, rel: 'alternate', type: 'text/html' },
    ],
    ...(image === null ? {} : { logo: texts.keep(image.url) }),
    xml: { lang: language },
    entries: feed.items.map((item) => entry(item, texts)),
  });
  return texts.restoredIn(xml);
}

const entry = (
  { categories, enclosure, html, id, published, summary, title, url }: FeedItem,
  texts: KeptTexts,
) => ({
  id: texts.keep(id),
  title: { value: texts.keep(title), type: 'text' },
  links: [
    { href: url, rel: 'alternate', type: 'text/html' },
    ...(enclosure === null
      ? []
      : [
          {
            href: enclosure.url,
            rel: 'enclosure',
            type: enclosure.mime,
            length: enclosure.bytes,
            title: texts.keep(enclosure.name),
          },
        ]),
  ],
  // What is told again is another item, so an item never changes.
  published,
  updated: published,
  categories: categories.map((category) => ({ term: texts.keep(category) })),
  summary: { value: texts.keep(summary), type: 'text' },
  ...(html === '' ? {} : { content: { value: texts.keep(html), type: 'html' } }),
});
