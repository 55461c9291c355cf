import type { Release } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { APIRoute } from 'astro';
import { allEvents, moment, nextChange, revision } from '../content/index.ts';
import { leavesCalendar } from '../feeds/calendar-window.ts';
import { code } from '../incremental/build-state.ts';
import { keyOf } from '../incremental/key.ts';
import { sitePlan } from './_plan/site-plan.ts';
import { sitemapView } from './_views/sitemap-view.ts';

/** What the release says about itself, for the next build and for whoever publishes it. */
export const GET: APIRoute = async () => {
  const plan = await sitePlan();
  const state = await revision();
  const release: Release = {
    revision: state.revision,
    log: state.log,
    code,
    moment: moment.toISOString(),
    nextChange: await nextChangeOfAll(),
    paths: Object.fromEntries([
      ...plan.map(({ path, entry, key }) => [path, { entry, key }] as const),
      [paths.sitemap(), { entry: null, key: keyOf(sitemapView(plan)) }],
    ]),
  };
  return new Response(`${JSON.stringify(release, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};

/** The first instant after this one at which a page, a feed or a calendar changes by itself. */
async function nextChangeOfAll(): Promise<string | null> {
  const events = await allEvents();
  const leaving = events
    .map((event) => leavesCalendar(event)?.toISOString() ?? null)
    .filter((instant) => instant !== null && instant > moment.toISOString());
  const instants = [nextChange(events, moment), ...leaving].filter((instant) => instant !== null);
  return instants.sort()[0] ?? null;
}
