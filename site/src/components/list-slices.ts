/** A page of a list, in the words of Astro's `paginate`. */
export interface ListSlice<Entry> {
  readonly data: readonly Entry[];
  readonly currentPage: number;
  readonly lastPage: number;
}

/**
 * The pages of a list; an empty list has one page too. They are counted off from the end of the list, where the
 * oldest entries stand, and the first page has what is left: from half of `size` to one and a half. So a new
 * entry changes the first page, and not each one after it.
 */
export function slices<Entry>(entries: readonly Entry[], size: number): ListSlice<Entry>[] {
  const lastPage = Math.max(1, Math.round(entries.length / size));
  const end = (page: number): number => entries.length - (lastPage - page) * size;
  return Array.from({ length: lastPage }, (_, index) => index + 1).map((page) => ({
    data: entries.slice(page === 1 ? 0 : end(page - 1), end(page)),
    currentPage: page,
    lastPage,
  }));
}
