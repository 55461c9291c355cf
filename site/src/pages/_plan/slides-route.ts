import type { Presentation } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { Texts } from '../../content/index.ts';
import { allPresentations } from '../../content/index.ts';
import type { PresentationView } from '../../components/view.ts';
import { presentationView } from '../_views/entry-views.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

/** For each presentation, the pages of the slides that its own page has no room for; that one is the first part. */
export function slidesRoute(): Route<
  { slug: string; part: string },
  { entry: Presentation; view: PresentationView; part: number }
> {
  return route(async () => {
    const pages = (await allPresentations()).map(async (entry) => {
      const view = await presentationView(entry);
      const { documentId, slug, title, language, updatedAt } = entry;
      return view.deck.parts.slice(1).map((_, index) => {
        const part = index + 2;
        return {
          path: paths.slides(slug, part),
          entry: { type: 'presentation' as const, documentId },
          updatedAt,
          picture: null,
          isIndexed: true,
          params: { slug, part: String(part) },
          props: { entry, view, part },
          key: (texts: Texts) =>
            pageKey(texts, 'slides', [part, slug, title, language, view.file, view.deck]),
        };
      });
    });
    return (await Promise.all(pages)).flat();
  });
}
