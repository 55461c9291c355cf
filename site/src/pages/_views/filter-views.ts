/** What lists of events and of presentations can be narrowed down by. */
import type { Event, FilteredType, Presentation } from '@pilotpress/shared-types';
import { FACETS, paths } from '@pilotpress/shared-types';
import type { FacetIndex } from '../../components/filter/facet-choice.ts';
import type { ChosenFacet, FilterView } from '../../components/filter/filter-view.ts';
import * as content from '../../content/index.ts';

/** An entry with what it can be found by. */
export interface FilteredEntry<Entry> {
  readonly entry: Entry;
  readonly facets: content.FacetValues;
}

const withFacets = <Entry>(
  entries: readonly Entry[],
  facetsOf: (entry: Entry) => Promise<content.FacetValues>,
): Promise<FilteredEntry<Entry>[]> =>
  Promise.all(entries.map(async (entry) => ({ entry, facets: await facetsOf(entry) })));

/** In the order in which they are listed: events that are to come first, then those of the past. */
export const filteredEntries = {
  event: content.kept(async (): Promise<readonly FilteredEntry<Event>[]> => {
    const events = await content.allEvents();
    const inOrder = [
      ...content.announced(events, content.moment),
      ...content.past(events, content.moment),
    ];
    return withFacets(inOrder, content.eventFacets);
  }),
  presentation: content.kept(async (): Promise<readonly FilteredEntry<Presentation>[]> =>
    withFacets(await content.allPresentations(), content.presentationFacets),
  ),
};

const groups = {
  event: content.kept(async () => groupsOf(await filteredEntries.event())),
  presentation: content.kept(async () => groupsOf(await filteredEntries.presentation())),
};
const groupsOf = (entries: readonly FilteredEntry<unknown>[]): content.FacetGroup[] =>
  content.facetGroups(entries.map(({ facets }) => facets));

/** Everything that the entries of a type can be told apart by. */
export const facetsOf = (type: FilteredType): Promise<readonly content.FacetGroup[]> =>
  groups[type]();

/** @param chosen - what the list is narrowed down to; `null` where it is the whole */
export async function filterView(
  type: FilteredType,
  chosen: Omit<ChosenFacet, 'label'> | null,
): Promise<FilterView> {
  return {
    type,
    facets: (await facetsOf(type)).map(({ facet, values }) => ({
      facet,
      values: values.map(({ value, label, count }) => ({
        value,
        label,
        href: paths.facet(type, facet, value),
        count,
        isChosen: chosen?.facet === facet && chosen.value === value,
      })),
    })),
  };
}

/** Which values each entry has, for the browser. */
export async function facetIndex(type: FilteredType): Promise<FacetIndex> {
  const entries: readonly FilteredEntry<Event | Presentation>[] = await filteredEntries[type]();
  return entries.map(({ entry, facets }) => [
    entry.slug,
    Object.fromEntries(
      FACETS.filter((facet) => facets[facet].length > 0).map((facet) => [
        facet,
        facets[facet].map(({ value }) => value),
      ]),
    ),
  ]);
}
