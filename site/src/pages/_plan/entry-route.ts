import type { PagedType } from '@pilotpress/shared-types';
import { paths } from '@pilotpress/shared-types';
import type { PictureView } from '../../components/view.ts';
import type { PageTexts, Texts } from '../../content/index.ts';
import { changeViews } from '../_views/change-views.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

interface EntryWithPage {
  readonly documentId: string;
  readonly slug: string;
  readonly updatedAt: string;
}

/**
 * A page for each entry of a type.
 *
 * @param view - everything that the page shows of an entry
 * @param pictureOf - what an entry of this type looks like
 */
export function entryRoute<Entry extends EntryWithPage>(
  type: PagedType,
  entries: () => Promise<readonly Entry[]>,
  view: (entry: Entry, texts: PageTexts) => Promise<unknown>,
  pictureOf: (entry: Entry) => Promise<PictureView | null> = () => Promise.resolve(null),
): Route<{ slug: string }, { entry: Entry }> {
  return route(async () => {
    const pages = (await entries()).map(async (entry) => ({
      path: paths.entry(type, entry.slug),
      entry: { type, documentId: entry.documentId },
      updatedAt: entry.updatedAt,
      picture: (await pictureOf(entry))?.src ?? null,
      isIndexed: true,
      params: { slug: entry.slug },
      props: { entry },
      // The HTML itself is made only where the page is rendered.
      key: async (texts: Texts) =>
        pageKey(texts, type, [
          await view(entry, { ...texts, html: texts.htmlSource }),
          await changeViews(type, entry),
        ]),
    }));
    return Promise.all(pages);
  });
}
