import { getLiveCollection } from 'astro:content';
import { kept } from './kept.ts';

type Collection = Parameters<typeof getLiveCollection>[0];
type Loaded<C extends Collection> = Awaited<ReturnType<typeof getLiveCollection<C>>>;
type Entries<C extends Collection> = ReadonlyMap<
  string,
  NonNullable<Loaded<C>['entries']>[number]['data']
>;

const collection = <C extends Collection>(name: C): (() => Promise<Entries<C>>) =>
  kept(async () => {
    const { entries = [], ...loaded } = await getLiveCollection(name);
    const error: Error | undefined = loaded.error;
    if (error !== undefined) throw error;
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
  texts: collection('texts'),
  histories: collection('histories'),
  revision: collection('revision'),
};
