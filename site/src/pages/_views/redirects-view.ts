import type { PagedType, Redirects } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import * as content from '../../content/index.ts';
import type { MovedPage, PresentEntry } from './redirects-from.ts';
import { movedPagesFrom, redirectsFrom } from './redirects-from.ts';
import { hasTimeline } from './timeline-view.ts';

const titled = async (
  type: PagedType,
  entries: () => Promise<readonly Omit<PresentEntry, 'type'>[]>,
): Promise<PresentEntry[]> =>
  (await entries()).map(({ documentId, slug, title }) => ({ type, documentId, slug, title }));

const named = async (type: 'region' | 'topic'): Promise<PresentEntry[]> => {
  const entries = await (type === 'region' ? content.allRegions() : content.allTopics());
  return entries.map(({ documentId, slug, name }) => ({ type, documentId, slug, title: name }));
};

const events = async (): Promise<PresentEntry[]> =>
  (await content.allEvents()).map(({ documentId, slug, title, start }) => ({
    ...{ type: 'event', documentId, slug, title, isDated: start !== null },
  }));

const presentations = async (): Promise<PresentEntry[]> =>
  Promise.all(
    (await content.allPresentations()).map(async (presentation) => {
      const { documentId, slug, title } = presentation;
      const { parts } = await content.deckOf(presentation);
      return {
        type: 'presentation',
        documentId,
        slug,
        title,
        partCount: Math.max(1, parts.length),
      };
    }),
  );

const pilots = async (): Promise<PresentEntry[]> =>
  Promise.all(
    (await content.allPilots()).map(async (pilot) => ({
      ...{ type: 'pilot', documentId: pilot.documentId, slug: pilot.slug, title: pilot.title },
      hasTimeline: await hasTimeline(pilot),
    })),
  );

/** Every entry that has a page. */
const presentEntries = content.kept(async () => {
  const found = await Promise.all([
    titled('article', content.allArticles),
    events(),
    presentations(),
    titled('action-plan', content.allActionPlans),
    titled('document', content.allDocuments),
    pilots(),
    named('region'),
    titled('demo-case', content.allDemoCases),
    named('topic'),
    titled('page', content.allPages),
  ]);
  return found.flat();
});

/** The rules for addresses that entries once had. */
const formerAddresses = content.kept(async () =>
  redirectsFrom(await content.allHistories(), await presentEntries()),
);

/** The pages that lead on from old addresses. */
export const movedPages = async (): Promise<MovedPage[]> =>
  movedPagesFrom(await formerAddresses(), await presentEntries());

/** Old addresses, with those of today. */
export const movedAddresses = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await formerAddresses()).flatMap(({ from, to }) => (to === null ? [] : [[from, to] as const])),
  );

/** What the host of the site answers beside files. */
export async function redirectsView(): Promise<Redirects> {
  const downloads = (await content.allPresentations()).map(async ({ slug, file }) => ({
    from: paths.download(slug),
    to: (await content.fileOf(file)).path,
    // For now: the next version of the file has another address.
    status: 302 as const,
  }));
  const rules = [...(await Promise.all(downloads)), ...(await formerAddresses())];
  return { rules: rules.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}
