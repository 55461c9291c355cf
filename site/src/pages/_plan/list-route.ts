import { PAGE_SIZE } from '@pilotpress/shared-types';
import type { ListSlice } from '../../components/list-slices.ts';
import { slices } from '../../components/list-slices.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

/**
 * The pages of a list of entries.
 *
 * @param hrefOf - where a page of it lives, counted from 1
 * @param views - everything that a page shows of the entries on it
 */
export function listRoute<Entry>(
  hrefOf: (page: number) => string,
  entries: () => Promise<readonly Entry[]>,
  views: (entries: readonly Entry[]) => unknown,
): Route<{ page: string | undefined }, { page: ListSlice<Entry> }> {
  return route(async () => {
    return slices(await entries(), PAGE_SIZE).map((page) => {
      const { data, currentPage, lastPage } = page;
      return {
        path: hrefOf(currentPage),
        entry: null,
        updatedAt: null,
        picture: null,
        isIndexed: true,
        params: { page: currentPage === 1 ? undefined : String(currentPage) },
        props: { page },
        key: async (texts) => pageKey(texts, 'list', [currentPage, lastPage, await views(data)]),
      };
    });
  });
}
