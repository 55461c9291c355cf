import type { ContentType, Publication } from '@pilotpress/shared-types';
import { kept } from './kept.ts';
import { moment } from './settled.ts';
import { store } from './store.ts';

/**
 * The moment of the build, or that of the last publication where this came after: what was published while
 * the content was fetched is on the pages, and belongs into the feeds.
 */
export const lastMoment = kept(async (): Promise<Date> => {
  let last = moment.getTime();
  for (const { publications } of (await store.histories()).values()) {
    for (const { at } of publications) last = Math.max(last, Date.parse(at));
  }
  return new Date(last);
});

/** The publication log by entry, of what is no longer published too. */
export const allHistories = async (): Promise<
  readonly { publications: readonly Publication[] }[]
> => [...(await store.histories()).values()];

/** When readers first could see an entry; where the log does not reach back so far, when it last changed. */
export async function firstPublished(
  type: ContentType,
  entry: { readonly documentId: string; readonly updatedAt: string },
): Promise<string> {
  const history = await historyOf(type, entry);
  return history.find(({ change }) => change === 'publish')?.at ?? entry.updatedAt;
}

/** All that the publication log tells of an entry, oldest first. */
export async function historyOf(
  type: ContentType,
  { documentId }: { readonly documentId: string },
): Promise<readonly Publication[]> {
  return (await store.histories()).get(`${type}/${documentId}`)?.publications ?? [];
}
