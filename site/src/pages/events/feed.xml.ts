import type { APIRoute } from 'astro';
import { rss } from '../../feeds/rss.ts';
import { eventFeedView } from '../_views/event-feed-view.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await rss(await eventFeedView(site)), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
