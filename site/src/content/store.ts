import type { CollectionEntry, CollectionKey } from 'astro:content';
import { getCollection } from 'astro:content';

type Entries<C extends CollectionKey> = ReadonlyMap<string, CollectionEntry<C>['data']>;

async function read<C extends CollectionKey>(name: C): Promise<Entries<C>> {
  const entries = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** A build reads each collection once; while developing it may change. */
function collection<C extends CollectionKey>(name: C): () => Promise<Entries<C>> {
  let kept: Promise<Entries<C>> | null = null;
  return () => {
    if (!import.meta.env.PROD) return read(name);
    kept ??= read(name);
    return kept;
  };
}

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
};
