import { hash } from 'node:crypto';
import type { Release } from '@pilotpress/shared-types';
import { continuedOn, isSearchable } from '@pilotpress/shared-types';

/** A part of the search index: what it is made from, and its name, which stands for exactly that. */
export interface IndexPart {
  readonly name: string;
  /** The pages in it, sorted by address. */
  readonly pages: readonly IndexedPage[];
}

interface IndexedPage {
  readonly path: string;
  readonly type: string;
  /** Paths of the pages on which its slides continue. */
  readonly further: readonly string[];
}

/**
 * About so many pages make a part: an edit costs the indexing of one part, and a search reads from all of them,
 * so that there may not be many. A presentation has the text of its slides with it.
 */
const PART_SIZE = { presentation: 64, other: 128 };
const MOST_PARTS = 16;

type Group = keyof typeof PART_SIZE;
const groupOf = (type: string): Group => (type === 'presentation' ? 'presentation' : 'other');

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);

/** Sorts pages into so many bins that each stays where it is while others come and go. */
const binOf = (documentId: string, bins: number): number =>
  Number.parseInt(hash('sha256', documentId, 'hex').slice(0, 8), 16) % bins;

/** The parts of the search index of a release, in an order that only depends on it. */
export function indexParts({ code, paths }: Release): IndexPart[] {
  const pages = Object.entries(paths)
    .filter(([path, released]) => isSearchable(path, released))
    .flatMap(([path, { entry, key }]) => (entry === null ? [] : [{ path, key, entry }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return (Object.keys(PART_SIZE) as Group[]).flatMap((group) => {
    const own = pages.filter(({ entry }) => groupOf(entry.type) === group);
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, own.length / PART_SIZE[group])));
    const bins = Math.min(wanted, MOST_PARTS);
    const sorted = Array.from({ length: bins }, (): typeof own => []);
    for (const page of own) sorted[binOf(page.entry.documentId, bins)]?.push(page);
    return sorted
      .filter((bin) => bin.length > 0)
      .map((bin) => ({
        name: digest(JSON.stringify([code, bin.map(({ path, key }) => [path, key])])),
        pages: bin.map(({ path, entry: { type } }) => ({
          path,
          type,
          further: continuedOn(path, (further) => further in paths),
        })),
      }));
  });
}
