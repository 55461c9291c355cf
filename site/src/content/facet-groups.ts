import type { Facet } from '@pilotpress/shared-types';
import { FACETS } from '@pilotpress/shared-types';
import { LANGUAGE } from '../words.ts';

export interface FacetValue {
  /** As it stands in addresses. */
  readonly value: string;
  readonly label: string;
}

/** What an entry has of each facet. */
export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;

export interface FacetGroup {
  readonly facet: Facet;
  readonly values: readonly (FacetValue & { readonly count: number })[];
}

const collator = new Intl.Collator(LANGUAGE, { numeric: true });

/** By label, but the latest year first: that is what people look for. */
const order = (facet: Facet, a: FacetValue, b: FacetValue): number =>
  facet === 'year'
    ? collator.compare(b.value, a.value)
    : collator.compare(a.label, b.label) || (a.value < b.value ? -1 : 1);

/** All that entries can be told apart by; a facet of which all have one and the same value is left out. */
export function facetGroups(entries: readonly FacetValues[]): FacetGroup[] {
  return FACETS.flatMap((facet) => {
    const counted = new Map<string, FacetValue & { count: number }>();
    for (const { [facet]: values } of entries) {
      for (const found of values) {
        const known = counted.get(found.value);
        if (known === undefined) counted.set(found.value, { ...found, count: 1 });
        else known.count += 1;
      }
    }
    const values = [...counted.values()].sort((a, b) => order(facet, a, b));
    const [first] = values;
    const tellsApart = values.length > 1 || (first !== undefined && first.count < entries.length);
    return tellsApart ? [{ facet, values }] : [];
  });
}
