import type { Pilot } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { Texts } from '../../content/index.ts';
import { allPilots } from '../../content/index.ts';
import { timelineView } from '../_views/timeline-view.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

/** For each pilot of which there is something to tell, its years. */
export function timelineRoute(): Route<{ slug: string }, { entry: Pilot }> {
  return route(async () => {
    const pages = (await allPilots()).map(async (entry) => {
      const view = await timelineView(entry);
      if (view.years.length === 0) return [];
      const page = {
        path: paths.timeline(entry.slug),
        entry: null,
        updatedAt: null,
        picture: null,
        isIndexed: true,
        params: { slug: entry.slug },
        props: { entry },
        key: (texts: Texts) => pageKey(texts, 'timeline', view),
      };
      return [page];
    });
    return (await Promise.all(pages)).flat();
  });
}
