import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import {
  paths,
  SEARCH_FOLDER,
  SEARCH_PARTS_FILE,
  searchPartsSchema,
} from '@pilotpress/shared-types';
import { z } from 'zod';
import { jsonOf, textOf } from '../../start/kept-file.ts';
import type { Fault } from './file-content.ts';
import { MEND_SITE, NO_CONTENT } from './file-content.ts';
import type { KeptGraph, KeptPath } from './kept-graph.ts';
import type { PathFacts } from './whole-site.ts';

/** What Pagefind begins each of its files with, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** A page as Pagefind keeps it, as far as it leads somewhere. */
const fragmentSchema = z.object({
  url: z.string().startsWith('/'),
  anchors: z.array(z.object({ id: z.string() })),
});

/** Where a search leads, part by part of its index. */
interface SearchIndex {
  /** By the address of the part's entry. */
  readonly facts: ReadonlyMap<string, PathFacts>;
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  readonly graph: KeptGraph;
  /** How many parts had to be read. */
  readonly read: number;
}

const unpacked = promisify(gunzip);

/** Whether an error says that the bytes are not what they should be. */
const isUnpacking = (code: unknown): boolean => typeof code === 'string' && code.startsWith('Z_');

async function unpackedOrNull(bytes: Buffer): Promise<Buffer | null> {
  try {
    return await unpacked(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && isUnpacking(error.code)) return null;
    throw error;
  }
}

/** Reads the search index of a release; a part that is known is what its name says. */
export async function readSearchIndex(folder: string, kept: KeptGraph): Promise<SearchIndex> {
  const facts = new Map<string, PathFacts>();
  const faults = new Map<string, readonly Fault[]>();
  const graph = new Map<string, KeptPath>();
  const text = await textOf(join(folder, SEARCH_PARTS_FILE));
  const list = text === null ? undefined : searchPartsSchema.safeParse(jsonOf(text)).data;
  let read = 0;
  for (const name of list?.parts ?? []) {
    const path = `${paths.searchIndex()}${name}/pagefind-entry.json`;
    const part = join(folder, SEARCH_FOLDER, name);
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    const stamp = stats === undefined ? '' : `${String(stats.size)} ${String(stats.mtimeMs)}`;
    const known = kept.get(path);
    if (stats !== undefined && known?.key === name && known.stamp === stamp) {
      facts.set(path, known.facts);
      graph.set(path, known);
      continue;
    }
    read += 1;
    const links = stats === undefined ? null : await linksOf(part);
    if (links === null) {
      const what = `The search cannot read ${path}, or what belongs to it.`;
      faults.set(path, [{ text: what, remedy: MEND_SITE }]);
      continue;
    }
    const found = { ...NO_CONTENT, links };
    facts.set(path, found);
    graph.set(path, { key: name, stamp, facts: found });
  }
  return { facts, faults, graph, read };
}

/** @returns everything that a part of the index leads to; `null` where that cannot be read */
async function linksOf(part: string): Promise<string[] | null> {
  const folder = join(part, 'fragment');
  if (!existsSync(folder)) return null;
  const links: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const bytes = await unpackedOrNull(await readFile(join(folder, name)));
    if (bytes === null) return null;
    const { data } = fragmentSchema.safeParse(jsonOf(bytes.toString('utf8', SIGNATURE.length)));
    if (data === undefined) return null;
    links.push(data.url, ...data.anchors.map(({ id }) => `${data.url}#${id}`));
  }
  return links;
}
