import { paths } from '@pilotpress/shared-types';
import type { APIRoute } from 'astro';

/** Everything may be read by everyone; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(paths.sitemap(), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
