/** Addresses never die: what is answered where an entry once was. */
import type { PagedType, Publication, RedirectRule } from '@pilotpress/shared-types';
import { entryAddresses, isPagedType, paths, slugProblems } from '@pilotpress/shared-types';

/** An entry that has a page now. */
export interface PresentEntry {
  readonly type: PagedType;
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
  /** Of an event: whether there is a calendar of it. */
  readonly isDated?: boolean;
  /** Of a presentation: how many pages show its slides; one where none does. */
  readonly partCount?: number;
  /** Of a pilot: whether there is anything to tell of its years. */
  readonly hasTimeline?: boolean;
}

/** All that the publication log tells of one entry, oldest first. */
export interface EntryHistory {
  readonly publications: readonly Publication[];
}

/** The page of an entry that lives elsewhere now. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  readonly entry: PresentEntry;
}

interface Address {
  readonly path: string;
  /** Whether an entry has it, where not every entry of its type does. */
  readonly isThere?: (entry: PresentEntry) => boolean;
}

/**
 * Every address that hangs on a slug; the same places in the list for every slug of a type.
 *
 * @param entry - whose address it is or was, as far as it is still there
 */
function addressesOf(
  type: PagedType,
  slug: string,
  entry: PresentEntry | null,
): readonly Address[] {
  const conditions = new Map<string, Address['isThere']>([
    [paths.eventCalendar(slug), ({ isDated }) => isDated === true],
    [paths.timeline(slug), ({ hasTimeline }) => hasTimeline === true],
  ]);
  return entryAddresses(type, slug, entry?.partCount).map((path) => {
    const isThere = conditions.get(path);
    return isThere === undefined ? { path } : { path, isThere };
  });
}

/** The last publication of an entry under one slug. */
interface Claim {
  readonly type: PagedType;
  readonly documentId: string;
  readonly slug: string;
  /** ISO instant. */
  readonly at: string;
}

/** Of several entries that had an address, it is that of the one that had it last. */
function lastClaims(histories: readonly EntryHistory[]): Claim[] {
  const last = new Map<string, Claim>();
  for (const { publications } of histories) {
    for (const { entryType: type, entryId: documentId, at, after } of publications) {
      const slug = after?.slug ?? null;
      // What is no slug by the rules of today may be an address of the site's own.
      if (slug === null || !isPagedType(type) || slugProblems({ slug }).length > 0) continue;
      const path = paths.entry(type, slug);
      const claim = { type, documentId, slug, at };
      const before = last.get(path);
      if (before === undefined || isLater(claim, before)) last.set(path, claim);
    }
  }
  return [...last.values()];
}

const isLater = (a: Claim, b: Claim): boolean =>
  a.at === b.at ? a.documentId > b.documentId : a.at > b.at;

/** Each address that an entry once had and none has now, with the entry, as far as that is still there. */
function formerAddresses(histories: readonly EntryHistory[], present: readonly PresentEntry[]) {
  const entries = new Map(present.map((entry) => [`${entry.type}/${entry.documentId}`, entry]));
  const used = new Set(present.map(({ type, slug }) => paths.entry(type, slug)));
  return lastClaims(histories)
    .filter(({ type, slug }) => !used.has(paths.entry(type, slug)))
    .map((claim) => ({ claim, entry: entries.get(`${claim.type}/${claim.documentId}`) ?? null }));
}

/**
 * What the host answers at each address that an entry once had and none has now: it leads to where the
 * entry is now, whatever happened in between, and says of one that is not published any more that it is
 * gone. It leads to nothing but what is there, so there are neither chains nor loops.
 *
 * @param present - all entries that have a page
 * @returns sorted by address
 */
export function redirectsFrom(
  histories: readonly EntryHistory[],
  present: readonly PresentEntry[],
): RedirectRule[] {
  const rules = formerAddresses(histories, present).flatMap(({ claim, entry }) => {
    const now = entry && addressesOf(entry.type, entry.slug, entry);
    return addressesOf(claim.type, claim.slug, entry).flatMap(
      ({ path: from }, place): RedirectRule[] => {
        if (entry === null) return [{ from, to: null, status: 410 }];
        const to = now?.[place];
        if (to === undefined || to.isThere?.(entry) === false) return [];
        return [{ from, to: to.path, status: 301 }];
      },
    );
  });
  return rules.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The addresses at which a page leads on, for hosts that know nothing of redirects; in the order of the rules. */
export function movedPagesFrom(
  rules: readonly RedirectRule[],
  present: readonly PresentEntry[],
): MovedPage[] {
  const entries = new Map(
    present.flatMap((entry) =>
      addressesOf(entry.type, entry.slug, entry).map(({ path }) => [path, entry] as const),
    ),
  );
  return rules.flatMap(({ from, to }) => {
    const entry = to?.endsWith('/') === true ? entries.get(to) : undefined;
    return to === null || entry === undefined ? [] : [{ from, to, entry }];
  });
}
