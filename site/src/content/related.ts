/** Inverse sides of relations, derived: which entries refer to a pilot, a topic, a region. */

export function ofPilot<T extends { readonly pilots: readonly string[] }>(
  entries: readonly T[],
  documentId: string,
): T[] {
  return entries.filter(({ pilots }) => pilots.includes(documentId));
}

/** The pilots that a region leads or takes part in. */
export function pilotsWith<
  T extends {
    readonly coLeadingRegions: readonly string[];
    readonly participatingRegions: readonly string[];
  },
>(pilots: readonly T[], region: string): T[] {
  return pilots.filter(
    ({ coLeadingRegions, participatingRegions }) =>
      coLeadingRegions.includes(region) || participatingRegions.includes(region),
  );
}

export function ofTopic<T extends { readonly topics: readonly string[] }>(
  entries: readonly T[],
  documentId: string,
): T[] {
  return entries.filter(({ topics }) => topics.includes(documentId));
}

export function ofRegion<T extends { readonly regions: readonly string[] }>(
  entries: readonly T[],
  documentId: string,
): T[] {
  return entries.filter(({ regions }) => regions.includes(documentId));
}
