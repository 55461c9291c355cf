import type { EventScope, FeedSection } from '@pilotpress/shared-types';
import { FEED_FORMATS, paths, scopeAnchor } from '@pilotpress/shared-types';
import type {
  CalendarChoice,
  FeedChoice,
  ScopeChoice,
  SubscribeView,
} from '../../components/subscribe/subscribe-view.ts';
import type { LinkView } from '../../components/view.ts';
import { allPilots, allRegions, siteAddress, site } from '../../content/index.ts';
import { calendarLinks, webcalAddress } from '../../feeds/calendar-links.ts';
import { calendars, subscribe as words } from '../../words.ts';

const absolute = (path: string): string => `${siteAddress}${path}`;

const feed = (section: FeedSection | null): FeedChoice => ({
  ...words.feeds[section ?? 'all'],
  address: absolute(paths.feed(section)),
  formats: FEED_FORMATS.map((format) => ({
    href: paths.feed(section, format),
    label: words.formatNames[format],
  })),
});

const upcoming = (): FeedChoice => ({
  ...words.feeds.upcoming,
  address: absolute(paths.upcomingFeed()),
  formats: [{ href: paths.upcomingFeed(), label: words.formatNames.xml }],
});

const scope = (of: EventScope, name: string, site: string): ScopeChoice => ({
  id: scopeAnchor(of),
  name,
  links: [
    { href: webcalAddress(absolute(paths.calendar(of))), label: words.scopeCalendar },
    { href: paths.eventFeed(of), label: words.scopeFeed },
    { href: paths.upcomingFeed(of), label: words.scopeUpcoming },
  ] satisfies LinkView[],
  calendar: calendarChoice(absolute(paths.calendar(of)), calendars.name(site, name)),
  feed: absolute(paths.eventFeed(of)),
});

const calendarChoice = (address: string, name: string): CalendarChoice => ({
  address,
  services: calendarLinks(address, name).map((link) => ({ href: link.href, label: link.name })),
});

/** Every feed and calendar that people may follow. */
export async function subscribeView(): Promise<SubscribeView> {
  const address = absolute(paths.calendar());
  const { name } = await site();
  return {
    calendar: calendarChoice(address, calendars.name(name, null)),
    feeds: [feed('event'), upcoming(), feed('article'), feed('presentation'), feed(null)],
    pilots: (await allPilots()).map(({ slug, title }) =>
      scope({ type: 'pilot', slug }, title, name),
    ),
    regions: (await allRegions()).map(({ slug, name: of }) =>
      scope({ type: 'region', slug }, of, name),
    ),
  };
}
