import type { Release } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { APIRoute } from 'astro';
import {
  allArticles,
  allEvents,
  deadLinks,
  lastMoment,
  moment,
  nextChange,
  revision,
} from '../content/index.ts';
import { leavesCalendar } from '../feeds/calendar-window.ts';
import { code } from '../incremental/build-state.ts';
import { keyOf } from '../incremental/key.ts';
import { siteOrigin } from './_json-ld/site-origin.ts';
import { sitePlan } from './_plan/site-plan.ts';
import { siteLink, siteTexts } from './_plan/site-texts.ts';
import { sitemapView } from './_views/sitemap-view.ts';

/** What the release says about itself, for the next build and for whoever publishes it. */
export const GET: APIRoute = async ({ site }) => {
  const plan = await sitePlan();
  const state = await revision();
  const { fieldLink } = await siteTexts();
  for (const text of await deadLinks(await siteLink(), fieldLink)) {
    console.warn(`[WARN] [content] ${text}`);
  }
  const release: Release = {
    revision: state.revision,
    log: state.log,
    code,
    moment: moment.toISOString(),
    nextChange: await nextChangeOfAll(),
    paths: Object.fromEntries([
      ...plan.map(({ path, entry, key }) => [path, { entry, key }] as const),
      [paths.sitemap(), { entry: null, key: keyOf(sitemapView(plan, siteOrigin(site))) }],
    ]),
  };
  return new Response(`${JSON.stringify(release, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};

/** The first instant at which a page, a feed or a calendar changes by itself. */
async function nextChangeOfAll(): Promise<string | null> {
  const [events, published] = [await allEvents(), await lastMoment()];
  const after = (moment: Date) => (instant: string) => instant > moment.toISOString();
  const instants = [
    ...events.flatMap((event) => leavesCalendar(event)?.toISOString() ?? []).filter(after(moment)),
    // What had been published by then is in the feeds.
    ...(await allArticles()).map(({ publishedOn }) => publishedOn).filter(after(published)),
  ];
  const next = nextChange(events, moment);
  return [...(next === null ? [] : [next]), ...instants].sort()[0] ?? null;
}
