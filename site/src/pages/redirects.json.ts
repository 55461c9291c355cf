import type { APIRoute } from 'astro';
import { redirectsView } from './_views/redirects-view.ts';

/** Rules for the host: what it answers in place of files, or where there are none. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await redirectsView(), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
