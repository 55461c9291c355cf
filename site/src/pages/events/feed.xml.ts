import type { APIRoute } from 'astro';
import { allEvents, eventTime, moment, pilotsOf, site, topicsOf } from '../../content/index.ts';
import { eventFeed } from '../../feeds/event-feed.ts';
import { rss } from '../../feeds/rss.ts';

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
  const siteUrl = context.site?.origin ?? context.url.origin;
  const feed = eventFeed(await Promise.all(events), { siteName: name, siteUrl, moment });
  return new Response(await rss(feed), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
};
