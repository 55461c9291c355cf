import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { subscriptions } from './_plan/subscriptions.ts';

/** Every feed and every calendar: which there are, and where, is one table. */
export const getStaticPaths = subscriptions.changed satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { type, write } }) =>
  new Response(await write(), { headers: { 'content-type': type } });
