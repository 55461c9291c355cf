import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { StrapiDocument } from './document.ts';
import { histories } from './histories.ts';
import type { Snapshot } from './snapshot.ts';

/** The id under which the store holds the revision of the CMS. */
const REVISION = 'cms';

/** Answers one snapshot to all loaders of a build. */
export type SnapshotOfBuild = (asking: string, context: LoaderContext) => Promise<Snapshot | null>;

/**
 * Makes all loaders of a build share one snapshot. A loader that asks a second time begins the next
 * one, as when the content of a running development server is loaded anew.
 */
export function oncePerBuild<Context, T>(take: (context: Context) => Promise<T>) {
  let current: Promise<T> | null = null;
  const served = new Set<string>();
  return (asking: string, context: Context): Promise<T> => {
    if (current === null || served.has(asking)) {
      current = take(context);
      served.clear();
    }
    served.add(asking);
    return current;
  };
}

/** Fills a collection with the published entries of one type. */
export function strapiLoader(document: StrapiDocument, snapshot: SnapshotOfBuild): Loader {
  return {
    name: `strapi-${document.type}`,
    load: async (context) => {
      const taken = await snapshot(document.type, context);
      if (taken !== null) fill(context, taken.entries.get(document.type) ?? []);
    },
  };
}

/** Fills a collection with the files that the published entries use. */
export function filesLoader(snapshot: SnapshotOfBuild): Loader {
  return {
    name: 'strapi-files',
    load: async (context) => {
      const taken = await snapshot('files', context);
      if (taken !== null) fill(context, taken.files);
    },
  };
}

/** Fills a collection with what the publication log tells of each entry. */
export function historyLoader(snapshot: SnapshotOfBuild): Loader {
  return {
    name: 'strapi-history',
    load: async (context) => {
      const taken = await snapshot('history', context);
      if (taken !== null) fill(context, histories(taken.log));
    },
  };
}

/** Fills a collection with the one revision of the CMS that all the others are of. */
export function revisionLoader(snapshot: SnapshotOfBuild): Loader {
  return {
    name: 'strapi-revision',
    load: async (context) => {
      const taken = await snapshot('revision', context);
      if (taken !== null) {
        const { revision, log } = taken;
        const reach = { count: log.length, last: log.at(-1)?.documentId ?? null };
        fill(context, [{ documentId: REVISION, revision, log: reach }]);
      }
    },
  };
}

type Identified = Readonly<Record<string, unknown>> & { readonly documentId: string };
type Target = { readonly store: DataStore } & Pick<LoaderContext, 'generateDigest'>;

/** Makes the store hold these entries and no others. */
export function fill({ store, generateDigest }: Target, entries: readonly Identified[]): void {
  const ids = new Set(entries.map(({ documentId }) => documentId));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) {
    const data = { ...entry };
    store.set({ id: entry.documentId, data, digest: generateDigest(data) });
  }
}
