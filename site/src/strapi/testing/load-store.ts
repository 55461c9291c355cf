import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataStore } from 'astro/loaders';
import { fetchMedia } from '../../media/fetch-media.ts';
import { strapiClient } from '../client.ts';
import type { StrapiDocument } from '../document.ts';
import type { FindUploads } from '../entry-mapping.ts';
import { ALL_DOCUMENTS } from '../documents/index.ts';
import { fill } from '../loader.ts';
import { takeSnapshot } from '../snapshot.ts';
import type { FakeContent, Fault } from './fake-strapi.ts';
import { FAKE_TOKEN, startFakeStrapi } from './fake-strapi.ts';

type StoredEntry = ReturnType<DataStore['values']>[number];

/** A store like Astro's, in memory. */
export function memoryStore(): DataStore {
  const entries = new Map<string, StoredEntry>();
  return {
    get: ((id: string) => entries.get(id)) as DataStore['get'],
    entries: () => [...entries],
    set: (entry) => {
      const changed = entries.get(entry.id)?.digest !== entry.digest;
      entries.set(entry.id, entry);
      return changed;
    },
    values: () => [...entries.values()],
    keys: () => [...entries.keys()],
    delete: (id) => {
      entries.delete(id);
    },
    clear: () => {
      entries.clear();
    },
    has: (id) => entries.has(id),
    addModuleImport: () => undefined,
  };
}

interface LoadOptions {
  readonly fault?: Fault;
  readonly token?: string;
  /** Where to ask instead of the fake. */
  readonly cmsUrl?: string;
  readonly moment?: Date;
  readonly documents?: readonly StrapiDocument[];
  readonly timeout?: number;
  /** Finds no uploads in any text unless given. */
  readonly findUploads?: FindUploads;
}

/** What came of a load: the store, filled by it or as it was, and what was said. */
export interface Load {
  readonly store: DataStore;
  readonly error: unknown;
  readonly warnings: readonly string[];
  readonly requests: readonly string[];
  /** The address that error texts name. */
  readonly cmsUrl: string;
}

/** What a text without links and pictures asks for. */
export const NOTHING_FOUND: ReturnType<FindUploads> = {
  uploads: [],
  undescribed: [],
  foreignPictures: [],
  cmsAddresses: [],
};

const TEST_MOMENT = new Date('2026-02-01T09:00:00.000Z');

/** Loads what a fake Strapi has published into one store that held the entry `old` before. */
export async function load(content: FakeContent, options: LoadOptions = {}): Promise<Load> {
  const { token = FAKE_TOKEN, moment = TEST_MOMENT, documents = ALL_DOCUMENTS } = options;
  const { findUploads = () => NOTHING_FOUND } = options;
  const fake = await startFakeStrapi(content, options.fault ? { fault: options.fault } : {});
  const cacheFolder = await mkdtemp(join(tmpdir(), 'pilotpress-load-'));
  const cmsUrl = options.cmsUrl ?? fake.url;
  const patience = { timeout: options.timeout ?? 5000, retries: 3, firstDelay: 1 };
  const store = memoryStore();
  store.set({ id: 'old', data: { documentId: 'old' }, digest: 'old' });
  const warnings: string[] = [];
  const done = { store, warnings, requests: fake.requests, cmsUrl };
  try {
    const { entries, files } = await takeSnapshot({
      client: strapiClient(cmsUrl, token, patience),
      documents,
      moment,
      findUploads,
      fetchMedia: (uses) =>
        fetchMedia(uses, {
          cmsUrl,
          cacheFolder,
          patience: { ...patience, idle: 5000, total: 60_000 },
        }),
      warn: (text) => warnings.push(text),
    });
    const all = [...[...entries.values()].flat(), ...files];
    fill({ store, generateDigest: (data) => JSON.stringify(data) }, all);
    return { ...done, error: null };
  } catch (error) {
    return { ...done, error };
  } finally {
    await fake.close();
    await rm(cacheFolder, { recursive: true, force: true });
  }
}

/** The text of an error, with `CMS` for the address that a test cannot know. */
export function textOf({ error, cmsUrl }: Load): string {
  return error instanceof Error ? error.message.replaceAll(cmsUrl, 'CMS') : String(error);
}
