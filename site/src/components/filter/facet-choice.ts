/** What a visitor has chosen of the facets of a list, and what that means. Runs in the browser, and knows nothing of it. */
import { slices } from '../list-slices.ts';

/** A value of each facet that is narrowed down by, in the order in which they are written in an address. */
export type Choice = Readonly<Record<string, string>>;

/** The values that each entry has, by its slug, in the order of the list. */
export type FacetIndex = readonly (readonly [
  slug: string,
  values: Readonly<Record<string, readonly string[]>>,
])[];

type Values = FacetIndex[number][1];

/** @param facets - those that the list has; whatever else an address says is not about them */
export function choiceIn(query: string, facets: readonly string[]): Choice {
  const said = new URLSearchParams(query);
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const value = said.get(facet);
      return value === null || value === '' ? [] : [[facet, value]];
    }),
  );
}

/** The address of a list narrowed down. */
export function addressOf(list: string, choice: Choice): string {
  const query = new URLSearchParams(choice).toString();
  return query === '' ? list : `${list}?${query}`;
}

/** The choice with a value put in, or taken out where it had been chosen. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const { [facet]: before, ...others } = choice;
  return before === value ? others : { ...others, [facet]: value };
}

const fits = (values: Values, choice: Choice): boolean =>
  Object.entries(choice).every(([facet, value]) => values[facet]?.includes(value) === true);

/** How many entries there would be if this value were chosen beside those of the other facets. */
export function countWith(index: FacetIndex, choice: Choice, facet: string, value: string): number {
  const would = { ...choice, [facet]: value };
  return index.filter(([, values]) => fits(values, would)).length;
}

/** Where the entries that fit stand. */
export interface Places {
  /** Slugs, in the order of the list. */
  readonly slugs: readonly string[];
  /** The chosen facet that the fewest entries have: its pages are the fewest to read. */
  readonly facet: string;
  /** Those of its pages that hold some of them, counted from 1. */
  readonly pages: readonly number[];
}

/** @returns `null` where nothing is chosen */
export function placesOf(index: FacetIndex, choice: Choice, pageSize: number): Places | null {
  const lists = Object.entries(choice).map(([facet, value]) => ({
    facet,
    entries: index.filter(([, values]) => fits(values, { [facet]: value })),
  }));
  const [shortest] = lists.sort((a, b) => a.entries.length - b.entries.length);
  if (shortest === undefined) return null;
  const found = slices(shortest.entries, pageSize).flatMap(({ data, currentPage: page }) =>
    data.flatMap(([slug, values]) => (fits(values, choice) ? [{ slug, page }] : [])),
  );
  return {
    slugs: found.map(({ slug }) => slug),
    facet: shortest.facet,
    pages: [...new Set(found.map(({ page }) => page))],
  };
}
