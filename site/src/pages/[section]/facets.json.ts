import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { facetIndexes } from '../_plan/routes.ts';
import { changed } from '../_plan/site-plan.ts';
import { facetIndex } from '../_views/filter-views.ts';

export const getStaticPaths = changed(facetIndexes) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { type } }) =>
  new Response(JSON.stringify(await facetIndex(type)), {
    headers: { 'content-type': 'application/json' },
  });
