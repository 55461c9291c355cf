import type { FilteredType } from '@pilotpress/shared-types';
import { PAGE_SIZE, paths } from '@pilotpress/shared-types';
import type { ChosenFacet } from '../../components/filter/filter-view.ts';
import type { ListSlice } from '../../components/list-slices.ts';
import { slices } from '../../components/list-slices.ts';
import { kept } from '../../content/index.ts';
import type { FilteredEntry } from '../_views/filter-views.ts';
import { facetsOf, filterView } from '../_views/filter-views.ts';
import type { Route } from './planned-page.ts';
import { pageKey, route } from './planned-page.ts';

/**
 * The pages of each value that entries can be narrowed down to. Search engines need not know them: the entries
 * and the pages of topics, regions and pilots say the same, each once.
 *
 * @param views - everything that a page shows of the entries on it
 */
export function facetRoute<Entry>(
  type: FilteredType,
  entries: () => Promise<readonly FilteredEntry<Entry>[]>,
  views: (entries: readonly Entry[]) => Promise<unknown>,
): Route<
  { facet: string; value: string; page: string | undefined },
  { chosen: ChosenFacet; page: ListSlice<Entry> }
> {
  return route(async () => {
    const all = await entries();
    const values = (await facetsOf(type)).flatMap(({ facet, values: found }) =>
      found.map(({ value, label }) => ({ facet, value, label })),
    );
    return values.flatMap((chosen) => {
      const { facet, value } = chosen;
      const filter = kept(() => filterView(type, chosen));
      const own = all.filter(({ facets }) => facets[facet].some((one) => one.value === value));
      const entriesThere = own.map(({ entry }) => entry);
      return slices(entriesThere, PAGE_SIZE).map((page) => {
        const { currentPage, lastPage, data } = page;
        return {
          path: paths.facet(type, facet, value, currentPage),
          entry: null,
          updatedAt: null,
          picture: null,
          isIndexed: false,
          params: { facet, value, page: currentPage === 1 ? undefined : String(currentPage) },
          props: { chosen, page },
          key: async (texts) =>
            pageKey(texts, 'facet', [await filter(), currentPage, lastPage, await views(data)]),
        };
      });
    });
  });
}
