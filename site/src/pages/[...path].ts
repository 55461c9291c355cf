import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { changed } from './_plan/site-plan.ts';
import { siteTexts } from './_plan/site-texts.ts';
import { subscriptions } from './_plan/subscriptions.ts';

/** Every feed and every calendar: which there are, and where, is one table. */
export const getStaticPaths = changed(subscriptions) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { type, write } }) =>
  new Response(await write(await siteTexts()), { headers: { 'content-type': type } });
