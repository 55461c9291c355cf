import { getRssString } from '@astrojs/rss';
import type { Feed } from './feed.ts';
import { escaped, xmlText } from './xml-text.ts';

/**
 * Writes a feed as RSS 2.0, after the RSS Advisory Board's best practices: it names its own address,
 * its items have ids that are no addresses, and it was last built when its newest item appeared.
 */
export function rss(feed: Feed): Promise<string> {
  const { title, description, language, pageUrl, feedUrl, items } = withoutForbidden(feed);
  const newest = items[0]?.published;
  return getRssString({
    title,
    description,
    site: pageUrl,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${escaped(language)}</language>`,
      newest === undefined ? '' : `<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`,
      `<atom:link href="${escaped(feedUrl)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      pubDate: item.published,
      // Readers take a description for HTML.
      description: item.text.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join(''),
      categories: [...item.categories],
      customData: `<guid isPermaLink="false">${escaped(item.id)}</guid>`,
    })),
  });
}

/** The one place where characters that XML forbids are dropped. */
function withoutForbidden(feed: Feed): Feed {
  return {
    ...feed,
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    items: feed.items.map((item) => ({
      ...item,
      title: xmlText(item.title),
      text: item.text.map(xmlText),
      categories: item.categories.map(xmlText),
    })),
  };
}
