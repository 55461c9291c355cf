import type { ContentProblem, FeedSection } from '@pilotpress/shared-types';
import { FEED_FORMATS, paths } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import type { EntryPages } from '../own-pages.ts';
import { entriesWithPages, linkedFrom } from '../own-pages.ts';
import type { PathFacts, SiteCheck, WholeSite } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

/** A feed that has so many items may have dropped older ones. */
const FULL = 50;

/** A feed in all its formats, and what else tells of the same entries; `null` holds every section. */
const FEEDS = ([null, 'article', 'event', 'presentation'] as const).map(
  (section: FeedSection | null) => {
    const formats = FEED_FORMATS.map((format) => paths.feed(section, format));
    return { section, formats, others: section === 'event' ? [paths.upcomingFeed()] : [] };
  },
);

/**
 * Whoever follows the site hears of each entry. When one is announced stands on its page at best, so a
 * feed must hold what its page says was published by the release's moment, and what the same feed holds
 * in another format; a calendar, what its page says is not over.
 */
export const entriesAreInFeeds: SiteCheck = (site) => {
  const moment = Date.parse(site.release.moment);
  const isOut = ({ published }: PathFacts): boolean =>
    published !== null && Date.parse(published) <= moment;
  const isToCome = ({ ends }: PathFacts): boolean => ends !== null && Date.parse(ends) > moment;
  const entries = [...entriesWithPages(site).values()];
  const fromFeeds = FEEDS.flatMap(({ section, formats, others }) => {
    const announced = linkedFrom([...formats, ...others], site);
    const belonging = entries
      .filter(({ type }) => section === null || type === section)
      .filter((entry) => says(entry, isOut, site) || isLinked(entry, announced));
    return formats
      .filter((feed) => (site.facts.get(feed)?.items ?? FULL) < FULL)
      .flatMap((feed) => missingFrom(feed, belonging, site));
  });
  const calendar = paths.calendar();
  if (!site.facts.has(calendar)) return fromFeeds;
  const toCome = entries.filter((entry) => entry.type === 'event' && says(entry, isToCome, site));
  return [...fromFeeds, ...missingFrom(calendar, toCome, site)];
};

const says = (
  entry: EntryPages,
  what: (page: PathFacts) => boolean,
  { facts }: WholeSite,
): boolean =>
  entry.paths.some((path) => {
    const page = facts.get(path);
    return page !== undefined && what(page);
  });

const isLinked = (entry: EntryPages, linked: ReadonlySet<string>): boolean =>
  entry.paths.some((path) => linked.has(path));

function missingFrom(
  feed: string,
  entries: readonly EntryPages[],
  site: WholeSite,
): ContentProblem[] {
  const linked = linkedFrom([feed], site);
  return entries
    .filter((entry) => !isLinked(entry, linked))
    .map(({ paths: [path = ''] }) =>
      problemAt(path, site, {
        text: `${path} is not in ${feed}, so those who follow it do not hear of it.`,
        remedy: MEND_SITE,
      }),
    );
}
