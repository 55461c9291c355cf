import type { FilteredType } from '@pilotpress/shared-types';
import { paths, SECTIONS } from '@pilotpress/shared-types';
import { keyOf } from '../../incremental/key.ts';
import { facetIndex } from '../_views/filter-views.ts';
import type { Route } from './planned-page.ts';
import { route } from './planned-page.ts';

const TYPES: readonly FilteredType[] = ['event', 'presentation'];

/** For each list with filters, what its entries can be found by. */
export function facetIndexRoute(): Route<{ section: string }, { type: FilteredType }> {
  return route(() =>
    Promise.resolve(
      TYPES.map((type) => ({
        path: paths.facets(type),
        entry: null,
        updatedAt: null,
        picture: null,
        isIndexed: false,
        params: { section: SECTIONS[type] },
        props: { type },
        key: async () => keyOf(await facetIndex(type)),
      })),
    ),
  );
}
