/** The one of several slugs that was probably meant by another: it differs by a slip of the keyboard. */
export function nearest(slug: string, candidates: readonly string[]): string | null {
  return candidates.find((candidate) => isSlip(slug, candidate)) ?? null;
}

/** Whether two words differ at one place alone, by one letter or two, as letters that changed places do. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const differing = Math.max(one.length, other.length) - start - end;
  return differing <= 2 && start + end > differing;
}
