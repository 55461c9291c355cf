import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fontFolder } from '../../content/index.ts';
import { shareImage } from '../../share-image/share-image.ts';
import { shareImages } from '../_plan/share-images.ts';
import { changed } from '../_plan/site-plan.ts';

export const getStaticPaths = changed(shareImages) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(Uint8Array.from(await shareImage(card, fontFolder)), {
    headers: { 'content-type': 'image/png' },
  });
