import type { ReleasedPath } from '@pilotpress/shared-types';
import type { Texts } from '../../content/index.ts';
import { kept } from '../../content/index.ts';
import { keyOf } from '../../incremental/key.ts';
import { frameView } from '../_views/frame-view.ts';
import { once } from './once.ts';

/** An address of the site, before anything is rendered. */
export interface PlannedPage<Params = unknown, Props = unknown> {
  readonly path: string;
  readonly entry: ReleasedPath['entry'];
  /** Its key in the release: known once the addresses of all pages are, since texts link to them. */
  readonly key: (texts: Texts) => Promise<string>;
  /** When the entry whose page it is was last edited, as ISO 8601; `null` for other pages. */
  readonly updatedAt: string | null;
  /** Where the picture of the entry is published, if the page is about one that has a picture. */
  readonly picture: string | null;
  /** Whether it is a page to be found by those who search: then the sitemap names it. */
  readonly isIndexed: boolean;
  /** As Astro's `getStaticPaths` answers them. */
  readonly params: Params;
  readonly props: Props;
}

/** All pages of one file in `pages/`. */
export interface Route<Params = unknown, Props = unknown> {
  readonly pages: () => Promise<readonly PlannedPage<Params, Props>[]>;
}

export function route<Params, Props>(
  plan: () => Promise<readonly PlannedPage<Params, Props>[]>,
): Route<Params, Props> {
  return {
    pages: kept(async () => (await plan()).map((page) => ({ ...page, key: once(page.key) }))),
  };
}

const frameKey = once(async ({ fieldLink }: Texts) => keyOf(await frameView(fieldLink)));

/**
 * The key of a page in the site's frame.
 *
 * @param kind - tells apart templates that might be given equal views
 * @param view - everything that the template is given
 */
export const pageKey = async (texts: Texts, kind: string, view: unknown): Promise<string> =>
  keyOf([kind, await frameKey(texts), view]);
