import type { ContentType } from '@pilotpress/shared-types';
import { isPage } from '@pilotpress/shared-types';
import type { WholeSite } from './whole-site.ts';

/** An entry with the pages that are its own. */
export interface EntryPages {
  readonly type: ContentType;
  readonly documentId: string;
  readonly paths: readonly string[];
}

/** Tells apart entries of all types. */
export const entryKey = (type: string, documentId: string): string => `${type} ${documentId}`;

/** The entries that have pages, with these, by a key of type and documentId. */
export function entriesWithPages({ release }: WholeSite): ReadonlyMap<string, EntryPages> {
  const found = new Map<string, EntryPages & { readonly paths: string[] }>();
  for (const [path, { entry }] of Object.entries(release.paths)) {
    if (entry === null || !isPage(path)) continue;
    const key = entryKey(entry.type, entry.documentId);
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...entry, paths: [path] });
    else known.paths.push(path);
  }
  return found;
}

/** Everything that some paths lead to, without fragments. */
export function linkedFrom(paths: Iterable<string>, { facts }: WholeSite): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const path of paths) {
    for (const link of facts.get(path)?.links ?? []) linked.add(withoutFragment(link));
  }
  return linked;
}

export function withoutFragment(link: string): string {
  const at = link.indexOf('#');
  return at < 0 ? link : link.slice(0, at);
}
