import type { CollectionEntry, CollectionKey } from 'astro:content';
import { getCollection } from 'astro:content';
import { kept } from './kept.ts';

type Entries<C extends CollectionKey> = ReadonlyMap<string, CollectionEntry<C>['data']>;

const collection = <C extends CollectionKey>(name: C): (() => Promise<Entries<C>>) =>
  kept(async () => {
    const entries = await getCollection(name);
    return new Map(entries.map(({ id, data }) => [id, data]));
  });

/** A collection as a list in its order. */
export const ordered = <T>(
  entries: () => Promise<ReadonlyMap<string, T>>,
  order: (a: T, b: T) => number,
): (() => Promise<readonly T[]>) => kept(async () => [...(await entries()).values()].sort(order));

/** Everything in each collection by documentId. */
export const store = {
  pilots: collection('pilots'),
  articles: collection('articles'),
  events: collection('events'),
  presentations: collection('presentations'),
  actionPlans: collection('actionPlans'),
  documents: collection('documents'),
  demoCases: collection('demoCases'),
  regions: collection('regions'),
  people: collection('people'),
  topics: collection('topics'),
  pages: collection('pages'),
  site: collection('site'),
  files: collection('files'),
  histories: collection('histories'),
  revision: collection('revision'),
};
