import type { Facet, FilteredType } from '@pilotpress/shared-types';

/** A value to narrow a list down to. */
interface FilterValueView {
  readonly value: string;
  readonly label: string;
  /** The page of the entries that have it. */
  readonly href: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** All that a list can be narrowed down by. */
export interface FilterView {
  readonly type: FilteredType;
  readonly facets: readonly {
    readonly facet: Facet;
    readonly values: readonly FilterValueView[];
  }[];
}

/** One value of a facet. */
export interface ChosenFacet {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}
