import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { releasedFile } from '@pilotpress/shared-types';
import type { Fault, FileContent } from './file-content.ts';
import type { KeptGraph, KeptPath } from './kept-graph.ts';
import { readFile as readOne } from './read-file.ts';
import type { SiteAddresses } from './site-address.ts';
import { targetOf } from './site-address.ts';
import type { PathFacts } from './whole-site.ts';

/** How many files are read at once. */
const AT_ONCE = 16;

/** What all paths of a release say. */
interface ReleaseFacts {
  /** By path; a path whose file is not there has none. */
  readonly facts: ReadonlyMap<string, PathFacts>;
  /** By path; only where something is wrong. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  /** To be kept for the next time: files with faults are not in it, so that they are read again. */
  readonly graph: KeptGraph;
  /** How many files had to be read. */
  readonly read: number;
}

interface ReadOptions {
  readonly site: SiteAddresses;
  readonly kept: KeptGraph;
  readonly signal: AbortSignal;
}

/** Reads those files of a release that are not known yet. */
export async function readRelease(
  folder: string,
  { paths }: Release,
  { site, kept, signal }: ReadOptions,
): Promise<ReleaseFacts> {
  const facts = new Map<string, PathFacts>();
  const faults = new Map<string, readonly Fault[]>();
  const graph = new Map<string, KeptPath>();
  const unknown: { readonly path: string; readonly key: string; readonly stamp: string }[] = [];
  for (const [path, { key }] of Object.entries(paths)) {
    const stats = statSync(join(folder, releasedFile(path)), { throwIfNoEntry: false });
    if (stats === undefined) continue;
    const stamp = stampOf(stats);
    const known = kept.get(path);
    if (known?.key === key && known.stamp === stamp) {
      facts.set(path, known.facts);
      graph.set(path, known);
    } else {
      unknown.push({ path, key, stamp });
    }
  }
  for (let from = 0; from < unknown.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const some = unknown.slice(from, from + AT_ONCE).map(async ({ path, key, stamp }) => {
      const text = await readFile(join(folder, releasedFile(path)), 'utf8');
      const { content, faults: found } = readOne(text, path, site);
      const fact = factsOf(content, path, site);
      facts.set(path, fact);
      if (found.length > 0) faults.set(path, found);
      else graph.set(path, { key, stamp, facts: fact });
    });
    await Promise.all(some);
  }
  return { facts, faults, graph, read: unknown.length };
}

/**
 * Tells whether a file is the one that was read before. A build takes what has not changed from the last
 * release as it is, time and all, so that another time means another file, whatever its key says.
 */
const stampOf = ({ size, mtimeMs }: Stats): string => `${String(size)} ${String(mtimeMs)}`;

function factsOf(
  { addresses, ids, heading, items, published, ends }: FileContent,
  path: string,
  site: SiteAddresses,
): PathFacts {
  const links = new Set<string>();
  for (const address of addresses) {
    const target = targetOf(address, path, site);
    if (target.kind === 'internal') links.add(target.path);
  }
  return { links: [...links], ids: [...new Set(ids)], heading, items, published, ends };
}
