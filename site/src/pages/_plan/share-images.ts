/** A picture for each entry that has a page, shown where the page is shared. */
import { paths } from '@pilotpress/shared-types';
import * as content from '../../content/index.ts';
import { keyOf } from '../../incremental/key.ts';
import type { ShareCard } from '../../share-image/share-image.ts';
import type { Shared } from '../_views/share-card.ts';
import { shareCard } from '../_views/share-card.ts';
import { route } from './planned-page.ts';

async function all(): Promise<Shared[]> {
  const [articles, events, presentations, actionPlans, documents] = await Promise.all([
    content.allArticles(),
    content.allEvents(),
    content.allPresentations(),
    content.allActionPlans(),
    content.allDocuments(),
  ]);
  const [demoCases, pilots, regions, topics, pages] = await Promise.all([
    content.allDemoCases(),
    content.allPilots(),
    content.allRegions(),
    content.allTopics(),
    content.allPages(),
  ]);
  return [
    ...articles.map((entry) => ({ type: 'article' as const, entry })),
    ...events.map((entry) => ({ type: 'event' as const, entry })),
    ...presentations.map((entry) => ({ type: 'presentation' as const, entry })),
    ...actionPlans.map((entry) => ({ type: 'action-plan' as const, entry })),
    ...documents.map((entry) => ({ type: 'document' as const, entry })),
    ...demoCases.map((entry) => ({ type: 'demo-case' as const, entry })),
    ...pilots.map((entry) => ({ type: 'pilot' as const, entry })),
    ...regions.map((entry) => ({ type: 'region' as const, entry })),
    ...topics.map((entry) => ({ type: 'topic' as const, entry })),
    ...pages.map((entry) => ({ type: 'page' as const, entry })),
  ];
}

export const shareImages = route<{ image: string }, { card: ShareCard }>(async () => {
  const pages = (await all()).map(async (shared) => {
    const card = await shareCard(shared);
    if (card === null) return [];
    const { type, entry } = shared;
    const path = paths.shareImage(type, entry.documentId);
    return [
      {
        path,
        entry: { type, documentId: entry.documentId },
        updatedAt: null,
        picture: null,
        isIndexed: false,
        // The route adds what stands around it.
        params: { image: `${type}/${entry.documentId}` },
        props: { card },
        key: () => Promise.resolve(keyOf(card)),
      },
    ];
  });
  return (await Promise.all(pages)).flat();
});
