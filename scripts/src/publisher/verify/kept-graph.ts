import { join } from 'node:path';
import { z } from 'zod';
import type { Locations } from '../../start/locations.ts';
import { fileIdentity, jsonOf, textOf, writeWhole } from '../../start/kept-file.ts';
import type { SiteAddresses } from './site-address.ts';
import type { PathFacts } from './whole-site.ts';

/** To be raised whenever the checks of a file, or what is kept of it, change. */
const VERSION = 1;

/** What was found in a file that had nothing wrong in itself, and by what to know the same file again. */
export interface KeptPath {
  readonly key: string;
  readonly stamp: string;
  readonly facts: PathFacts;
}

/** All files that have been read, by path. */
export type KeptGraph = ReadonlyMap<string, KeptPath>;

const graphSchema = z.object({
  /** What the findings depend on beside the files. */
  basis: z.string(),
  /** Links and anchors, each once: pages share most of them, and name them by their place here. */
  texts: z.array(z.string()),
  paths: z.record(
    z.string(),
    z.object({
      key: z.string(),
      stamp: z.string(),
      links: z.array(z.int()),
      ids: z.array(z.int()),
      heading: z.string().nullable(),
      items: z.int(),
      published: z.string().nullable(),
      ends: z.string().nullable(),
    }),
  ),
});
type GraphFile = z.infer<typeof graphSchema>;

const fileOf = ({ data }: Locations): string => join(data, 'publisher', 'link-graph.json');

const basisOf = (site: SiteAddresses): string => JSON.stringify([VERSION, site]);

/** The file that was written last, and what stands in it: of ten thousand pages it is long. */
let last: { readonly file: string; readonly basis: string; readonly graph: KeptGraph } | null =
  null;

/** What the last verification found out; nothing where that cannot be read or is of no use any more. */
export async function readGraph(places: Locations, site: SiteAddresses): Promise<KeptGraph> {
  const path = fileOf(places);
  const file = await fileIdentity(path);
  if (file !== null && last?.file === file && last.basis === basisOf(site)) return last.graph;
  const text = await textOf(path);
  return text === null ? new Map() : (parsedGraph(text, site) ?? new Map());
}

export async function writeGraph(
  places: Locations,
  site: SiteAddresses,
  graph: KeptGraph,
): Promise<void> {
  const path = fileOf(places);
  await writeWhole(path, graphText(site, graph));
  const file = await fileIdentity(path);
  last = file === null ? null : { file, basis: basisOf(site), graph };
}

/** @returns `null` where it is no such text, or of other checks or addresses */
export function parsedGraph(text: string, site: SiteAddresses): KeptGraph | null {
  const { data } = graphSchema.safeParse(jsonOf(text));
  if (data?.basis !== basisOf(site)) return null;
  const { texts } = data;
  const named = (places: readonly number[]): string[] => places.map((place) => texts[place] ?? '');
  const isWhole = Object.values(data.paths).every(({ links, ids }) =>
    [...links, ...ids].every((place) => place in texts),
  );
  if (!isWhole) return null;
  return new Map(
    Object.entries(data.paths).map(([path, { key, stamp, links, ids, ...facts }]) => [
      path,
      { key, stamp, facts: { ...facts, links: named(links), ids: named(ids) } },
    ]),
  );
}

export function graphText(site: SiteAddresses, graph: KeptGraph): string {
  const texts = new Map<string, number>();
  const placesOf = (named: readonly string[]): number[] =>
    named.map((text) => {
      const known = texts.get(text);
      if (known !== undefined) return known;
      texts.set(text, texts.size);
      return texts.size - 1;
    });
  const paths: GraphFile['paths'] = Object.fromEntries(
    [...graph].map(([path, { key, stamp, facts }]) => [
      path,
      { ...facts, key, stamp, links: placesOf(facts.links), ids: placesOf(facts.ids) },
    ]),
  );
  const file: GraphFile = { basis: basisOf(site), texts: [...texts.keys()], paths };
  return JSON.stringify(file);
}
