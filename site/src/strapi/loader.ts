import type { LiveLoader } from 'astro/loaders';
import type { z } from 'zod';
import type { SiteFile } from '../media/site-file.ts';
import type { DomainEntry, StrapiDocument } from './document.ts';
import type { History } from './histories.ts';
import { histories } from './histories.ts';
import type { ReferringText } from './referring-text.ts';
import type { Snapshot } from './snapshot.ts';

/** The id of the one entry that tells the revision of the CMS. */
const REVISION = 'cms';

/** Answers what is published, the same to all who ask in one build. */
export type PublishedContent = () => Promise<Snapshot>;

/**
 * Makes all who ask within a while share one answer, a failure too.
 *
 * @param lifetime - from when it was asked for. Milliseconds.
 * @param now - a clock. Milliseconds.
 */
export function sharedFor<T>(
  lifetime: number,
  take: () => Promise<T>,
  now: () => number,
): () => Promise<T> {
  let current: { readonly asked: number; readonly answer: Promise<T> } | null = null;
  return () => {
    if (current === null || now() - current.asked > lifetime) {
      current = { asked: now(), answer: take() };
    }
    return current.answer;
  };
}

/** How Astro asks for one entry. */
interface ById {
  readonly id: string;
}
type Identified = object & { readonly documentId: string };

/** The published entries of one type. */
export function strapiLoader<S extends z.ZodType<DomainEntry>>(
  { type }: StrapiDocument<S>,
  content: PublishedContent,
): LiveLoader<z.output<S>, ById> {
  // What a snapshot holds of a type has passed the schema of that type.
  const entries = async () => ((await content()).entries.get(type) ?? []) as z.output<S>[];
  return loader(`strapi-${type}`, entries);
}

/** The files that the published entries use. */
export const filesLoader = (content: PublishedContent): LiveLoader<SiteFile, ById> =>
  loader('strapi-files', async () => (await content()).files);

/** The texts that refer to pages of the site or to files. */
export const textsLoader = (content: PublishedContent): LiveLoader<ReferringText, ById> =>
  loader('strapi-texts', async () => (await content()).texts);

/** What the publication log tells of each entry. */
export const historyLoader = (content: PublishedContent): LiveLoader<History, ById> =>
  loader('strapi-history', async () => histories((await content()).log));

/** The one revision of the CMS that all the others are of, and how far its publication log reaches. */
export const revisionLoader = (content: PublishedContent) =>
  loader('strapi-revision', async () => {
    const { revision, log } = await content();
    const reach = { count: log.length, last: log.at(-1)?.documentId ?? null };
    return [{ documentId: REVISION, revision, log: reach }];
  });

function loader<T extends Identified>(
  name: string,
  entries: () => Promise<readonly T[]>,
): LiveLoader<T, ById> {
  const loaded = async () => (await entries()).map((data) => ({ id: data.documentId, data }));
  return {
    name,
    loadCollection: async () => {
      try {
        return { entries: await loaded() };
      } catch (error) {
        // Thrown, it would be told as one of the collection, without its own words.
        if (error instanceof Error) return { error };
        throw error;
      }
    },
    loadEntry: async ({ filter }) => (await loaded()).find(({ id }) => id === filter.id),
  };
}
