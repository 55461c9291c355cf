import { allEvents, feedAuthority, moment, pilotsOf, site, topicsOf } from '../../content/index.ts';
import { eventFeed } from '../../feeds/event-feed.ts';
import type { Feed } from '../../feeds/feed.ts';
import { siteOrigin } from '../_json-ld/site-origin.ts';
import { timeOf } from './entry-views.ts';

/**
 * The feed of events.
 *
 * @param address - of the site
 */
export async function eventFeedView(address: URL | undefined): Promise<Feed> {
  const events = (await allEvents()).map(async (event) => ({
    event,
    time: timeOf(event),
    categories: [
      ...(await pilotsOf(event.pilots)).map(({ title }) => title),
      ...(await topicsOf(event.topics)).map(({ name }) => name),
    ],
  }));
  const { name } = await site();
  return eventFeed(await Promise.all(events), {
    siteName: name,
    siteUrl: siteOrigin(address).origin,
    authority: feedAuthority,
    moment,
  });
}
