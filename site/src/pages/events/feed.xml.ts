import type { APIRoute } from 'astro';
import {
  allEvents,
  eventTime,
  feedAuthority,
  moment,
  pilotsOf,
  site,
  topicsOf,
} from '../../content/index.ts';
import { eventFeed } from '../../feeds/event-feed.ts';
import { rss } from '../../feeds/rss.ts';
import { siteOrigin } from '../_json-ld/site-origin.ts';

export const GET: APIRoute = async (context) => {
  const events = (await allEvents()).map(async (event) => ({
    event,
    time: eventTime(event),
    categories: [
      ...(await pilotsOf(event.pilots)).map(({ title }) => title),
      ...(await topicsOf(event.topics)).map(({ name }) => name),
    ],
  }));
  const { name } = await site();
  const feed = eventFeed(await Promise.all(events), {
    siteName: name,
    siteUrl: siteOrigin(context.site).origin,
    authority: feedAuthority,
    moment,
  });
  return new Response(await rss(feed), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
};
