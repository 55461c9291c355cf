import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { siteOrigin } from './_json-ld/site-origin.ts';
import { sitePlan } from './_plan/site-plan.ts';
import { sitemapView } from './_views/sitemap-view.ts';

/** All pages, those that this build did not have to render included. */
export const GET: APIRoute = async ({ site }) => {
  const origin = siteOrigin(site);
  const stream = new SitemapStream({
    hostname: origin.href,
    xmlns: { news: false, xhtml: false, image: true, video: false },
  });
  const written = streamToPromise(stream);
  for (const row of sitemapView(await sitePlan(), origin)) stream.write(row);
  stream.end();
  return new Response(Uint8Array.from(await written), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
