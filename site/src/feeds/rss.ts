import { getRssString } from '@astrojs/rss';
import type { Feed, FeedItem } from './feed.ts';
import type { FeedImage } from './feed-content.ts';
import { KeptTexts } from './kept-texts.ts';
import { escaped } from './xml-text.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const EVENT = 'http://purl.org/rss/1.0/modules/event/';
const SPECIFICATION = 'https://www.rssboard.org/rss-specification';
/** How long a reader need not look again, in minutes. */
const TIME_TO_LIVE = 60;

/**
 * Writes a feed as RSS 2.0, after the RSS Advisory Board's best practices: it names its own address,
 * its items have ids that are no addresses, and it was last built when its newest item appeared.
 */
export async function rss(feed: Feed): Promise<string> {
  const texts = new KeptTexts();
  const xml = await getRssString({
    title: texts.keep(feed.title),
    description: texts.keep(feed.description),
    site: feed.pageUrl,
    xmlns: { atom: ATOM, ...(feed.items.some(({ event }) => event !== null) ? { ev: EVENT } : {}) },
    customData: channelData(feed, texts),
    items: feed.items.map((item) => ({
      title: texts.keep(item.title),
      link: item.url,
      pubDate: item.published,
      // Readers take a description for HTML.
      description: texts.keep(htmlOf(item.summary)),
      ...(item.html === '' ? {} : { content: texts.keep(item.html) }),
      categories: item.categories.map((category) => texts.keep(category)),
      customData: itemData(item, texts),
      ...(item.enclosure === null
        ? {}
        : {
            enclosure: {
              url: item.enclosure.url,
              length: item.enclosure.bytes,
              type: item.enclosure.mime,
            },
          }),
    })),
  });
  return texts.restoredIn(xml);
}

const htmlOf = (summary: string): string =>
  summary
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

const channelData = (feed: Feed, texts: KeptTexts): string =>
  [
    texts.element('language', feed.language),
    texts.element('lastBuildDate', feed.updated?.toUTCString() ?? null),
    texts.element('docs', SPECIFICATION),
    texts.element('ttl', String(TIME_TO_LIVE)),
    feed.image === null ? '' : imageData(feed.image, feed, texts),
    `<atom:link href="${escaped(feed.feedUrls.xml)}" rel="self" type="application/rss+xml"/>`,
  ].join('');

/** An image says the title and the address of its channel. */
function imageData(image: FeedImage, { title, pageUrl }: Feed, texts: KeptTexts): string {
  const { width, height } = displaySize(image);
  return [
    '<image>',
    texts.element('url', image.url),
    texts.element('title', title),
    texts.element('link', pageUrl),
    texts.element('width', String(width)),
    texts.element('height', String(height)),
    '</image>',
  ].join('');
}

/** As large as RSS 2.0 lets an image be shown. */
function displaySize({ width, height }: FeedImage): { width: number; height: number } {
  const scale = Math.min(1, 144 / width, 400 / height);
  const scaled = (length: number): number => Math.max(1, Math.floor(length * scale));
  return { width: scaled(width), height: scaled(height) };
}

const itemData = ({ id, event }: FeedItem, texts: KeptTexts): string =>
  [
    texts.element('guid', id, ' isPermaLink="false"'),
    texts.element('ev:startdate', event?.start ?? null),
    texts.element('ev:enddate', event?.end ?? null),
    texts.element('ev:location', event?.location ?? null),
    texts.element('ev:organizer', event?.organizer ?? null),
    texts.element('ev:type', event?.type ?? null),
  ].join('');
