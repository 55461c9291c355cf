/** A page of a list, in the words of Astro's `paginate`. */
export interface ListSlice<Entry> {
  readonly data: readonly Entry[];
  readonly currentPage: number;
  readonly lastPage: number;
}

/** The pages of a list; an empty list has one page too. */
export function slices<Entry>(entries: readonly Entry[], size: number): ListSlice<Entry>[] {
  const lastPage = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: lastPage }, (_, index) => ({
    data: entries.slice(index * size, (index + 1) * size),
    currentPage: index + 1,
    lastPage,
  }));
}
