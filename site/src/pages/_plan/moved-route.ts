import { movedPages } from '../_views/redirects-view.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

/** For each page that moved, one at its old address that leads on. Its parameter is the address without slashes around it. */
export function movedRoute(): Route<{ moved: string }, { to: string; title: string }> {
  return route(async () =>
    (await movedPages()).map(({ from, to, entry: { title } }) => ({
      path: from,
      // Its entry has its page elsewhere.
      entry: null,
      updatedAt: null,
      picture: null,
      isIndexed: false,
      params: { moved: from.slice(1, -1) },
      props: { to, title },
      key: (texts) => pageKey(texts, 'moved', [to, title]),
    })),
  );
}
