import { paths, type FeedFormat, type FeedSection } from '@pilotpress/shared-types';
import { sections } from '../words.ts';
import type { FeedUrls } from './feed.ts';
import type { FeedSite } from './feed-content.ts';
import { newestTime } from './newest.ts';
import type { FeedItemOutline, FeedOutline } from './outline.ts';
import { feedId } from './tag-uri.ts';

interface Frame {
  /** Of the feed, beside the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Of its identity. */
  readonly name: string;
  /** Path of the page that it is the feed of. */
  readonly page: string;
  readonly urls: FeedUrls;
}

/** A feed around its items. It was last built when its newest item appeared. */
export const framed = (
  { title, description, name, page, urls }: Frame,
  items: readonly FeedItemOutline[],
  site: FeedSite,
): FeedOutline => ({
  title: title === '' ? site.name : `${title} – ${site.name}`,
  description,
  language: site.language,
  id: feedId(site, name),
  author: { name: site.name, url: `${site.url}${paths.home()}` },
  pageUrl: `${site.url}${page}`,
  feedUrls: urls,
  image: site.image,
  updated: newestTime(items),
  items,
});

/** The addresses of a feed that is there in every format. */
export function everyFormat(section: FeedSection | null, site: FeedSite): Required<FeedUrls> {
  const url = (format: FeedFormat): string => `${site.url}${paths.feed(section, format)}`;
  return { xml: url('xml'), atom: url('atom'), json: url('json') };
}

/** The feed of a section. */
export const sectionFrame = (section: FeedSection, site: FeedSite): Frame => ({
  title: sections[section].title,
  description: sections[section].description,
  name: section,
  page: paths.list(section),
  urls: everyFormat(section, site),
});
