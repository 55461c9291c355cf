import { paths } from '@pilotpress/shared-types';
import type { Texts } from '../../content/index.ts';
import { allPresentations } from '../../content/index.ts';
import type { PresentationView } from '../../components/view.ts';
import { presentationView } from '../_views/entry-views.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

/** For each presentation, a page that leads to its file: it changes with the file. */
export function downloadRoute(): Route<{ slug: string }, { view: PresentationView }> {
  return route(async () => {
    const pages = (await allPresentations()).map(async (presentation) => {
      const view = await presentationView(presentation);
      const { documentId, slug, title, language } = presentation;
      return {
        path: paths.download(slug),
        entry: { type: 'presentation' as const, documentId },
        updatedAt: null,
        picture: null,
        isIndexed: false,
        params: { slug },
        props: { view },
        key: (texts: Texts) => pageKey(texts, 'download', [slug, title, language, view.file]),
      };
    });
    return Promise.all(pages);
  });
}
