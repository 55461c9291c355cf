/** Stands for the pages that are left out between two steps. */
export const GAP = 'gap';

/** The pages that a pagination offers: the first, the last, the current one and those beside it. */
export function pageSteps(current: number, last: number): (number | typeof GAP)[] {
  const pages = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= 1,
  );
  return pages.flatMap((page, index) =>
    page - (pages[index - 1] ?? 0) > 1 ? [GAP, page] : [page],
  );
}
