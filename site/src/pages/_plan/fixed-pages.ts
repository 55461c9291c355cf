import { paths, REDIRECTS_FILE } from '@pilotpress/shared-types';
import { allTopics } from '../../content/index.ts';
import { keyOf } from '../../incremental/key.ts';
import { homeView } from '../_views/home-view.ts';
import { redirectsView } from '../_views/redirects-view.ts';
import { subscribeView } from '../_views/subscribe-view.ts';
import type { PlannedPage } from './planned-page.ts';
import { pageKey } from './planned-page.ts';

/** Tells that there is no page, or is for those who make the site. */
const UNLISTED: readonly string[] = [paths.gone(), paths.style()];

const fixed = (path: string, key: PlannedPage['key']): PlannedPage => ({
  path,
  key,
  entry: null,
  updatedAt: null,
  picture: null,
  isIndexed: path.endsWith('/') && !UNLISTED.includes(path),
  params: null,
  props: null,
});

/** The pages and endpoints of which there is always one. They are few, so a build renders them whether or not they change. */
export const fixedPages = (): readonly PlannedPage[] => [
  fixed(paths.home(), async (texts) => pageKey(texts, 'home', await homeView())),
  fixed(paths.search(), async (texts) => pageKey(texts, 'search', await allTopics())),
  fixed(paths.subscribe(), async (texts) => pageKey(texts, 'subscribe', await subscribeView())),
  fixed(paths.style(), (texts) => pageKey(texts, 'style', null)),
  fixed(paths.notFound(), (texts) => pageKey(texts, 'not-found', null)),
  fixed(paths.gone(), (texts) => pageKey(texts, 'gone', null)),
  fixed(paths.robots(), () => Promise.resolve(keyOf(null))),
  fixed(`/${REDIRECTS_FILE}`, async () => keyOf(await redirectsView())),
];
