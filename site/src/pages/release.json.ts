import type { Release } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { APIRoute } from 'astro';
import { allEvents, moment, nextChange, revision } from '../content/index.ts';
import { code } from '../incremental/build-state.ts';
import { keyOf } from '../incremental/key.ts';
import { sitePlan } from './_plan/site-plan.ts';
import { sitemapView } from './_views/sitemap-view.ts';

/** What the release says about itself, for the next build and for whoever publishes it. */
export const GET: APIRoute = async () => {
  const plan = await sitePlan();
  const release: Release = {
    revision: await revision(),
    code,
    moment: moment.toISOString(),
    nextChange: nextChange(await allEvents(), moment),
    paths: Object.fromEntries([
      ...plan.map(({ path, entry, key }) => [path, { entry, key }] as const),
      [paths.sitemap(), { entry: null, key: keyOf(sitemapView(plan)) }],
    ]),
  };
  return new Response(`${JSON.stringify(release, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
