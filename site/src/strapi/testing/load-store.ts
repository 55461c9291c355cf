import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DECK_PROGRAMS } from '../../media/deck/testing/deck-programs.ts';
import type { DownloadPatience } from '../../media/download.ts';
import { fetchMedia } from '../../media/fetch-media.ts';
import type { Patience } from '../client.ts';
import { strapiClient } from '../client.ts';
import type { StrapiDocument } from '../document.ts';
import { ALL_DOCUMENTS } from '../documents/index.ts';
import { EntryCache } from '../entry-cache.ts';
import type { FindReferences } from '../entry-mapping.ts';
import { histories } from '../histories.ts';
import { LogCache } from '../log-cache.ts';
import { takeSnapshot } from '../snapshot.ts';
import type { FakeContent, Fault } from './fake-strapi.ts';
import { FAKE_TOKEN, startFakeStrapi } from './fake-strapi.ts';

interface StoredEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a site holds, by id. */
export class MemoryStore {
  #entries: ReadonlyMap<string, StoredEntry> = new Map();

  /** Makes it hold these and no others. */
  fill(entries: readonly StoredEntry[]): void {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
  }

  readonly get = (id: string): StoredEntry | undefined => this.#entries.get(id);
  readonly has = (id: string): boolean => this.#entries.has(id);
  readonly keys = (): string[] => [...this.#entries.keys()];
  readonly values = (): StoredEntry[] => [...this.#entries.values()];
}

/** What a build leaves for the next one. */
export interface Warm {
  readonly store: MemoryStore;
  readonly caches: string;
}

/** Where and how a load asks. */
interface Asking {
  readonly cmsUrl: string;
  readonly token: string;
  readonly patience?: Patience & DownloadPatience;
  readonly moment?: Date;
  readonly documents?: readonly StrapiDocument[];
  /** Finds nothing in any text unless given. */
  readonly findReferences?: FindReferences;
}

interface LoadOptions extends Partial<Asking> {
  readonly fault?: Fault;
  /** The store and the caches of an earlier load; new ones unless given. */
  readonly warm?: Warm;
  /** For an answer. Milliseconds. */
  readonly timeout?: number;
}

/** What came of a load: the store, filled by it or as it was, and what was said. */
export interface Load {
  readonly store: MemoryStore;
  readonly error: unknown;
  readonly warnings: readonly string[];
  readonly requests: readonly string[];
  /** The address that error texts name. */
  readonly cmsUrl: string;
}

/** What a text without links and pictures asks for. */
export const NOTHING_FOUND: ReturnType<FindReferences> = {
  uploads: [],
  links: [],
  undescribed: [],
  foreignPictures: [],
  unreachable: [],
};

const TEST_MOMENT = new Date('2026-02-01T09:00:00.000Z');

/** A store that holds the entry `old`, and caches, for loads that follow each other. */
export async function coldStart(): Promise<Warm & { readonly remove: () => Promise<void> }> {
  const store = new MemoryStore();
  store.fill([{ id: 'old', data: { documentId: 'old' } }]);
  const caches = await mkdtemp(join(tmpdir(), 'pilotpress-load-'));
  return { store, caches, remove: () => rm(caches, { recursive: true, force: true }) };
}

/**
 * Loads what a CMS has published into a store.
 *
 * @returns the warnings
 */
export async function loadInto({ store, caches }: Warm, asking: Asking): Promise<string[]> {
  const { cmsUrl, token, patience, moment = TEST_MOMENT, documents = ALL_DOCUMENTS } = asking;
  const { findReferences = () => NOTHING_FOUND } = asking;
  const warnings: string[] = [];
  const warn = (text: string): void => {
    warnings.push(text);
  };
  const media = {
    cmsUrl,
    cacheFolder: join(caches, 'media'),
    deckPrograms: DECK_PROGRAMS,
    now: moment,
    warn,
    ...(patience && { patience }),
  };
  const { entries, files, texts, log } = await takeSnapshot({
    client: strapiClient(cmsUrl, token, patience),
    cache: new EntryCache(join(caches, 'content')),
    logCache: new LogCache(join(caches, 'content')),
    documents,
    moment,
    findReferences,
    fetchMedia: (uses) => fetchMedia(uses, media),
    warn,
  });
  const all = [...[...entries.values()].flat(), ...files, ...texts, ...histories(log)];
  store.fill(all.map((data) => ({ id: data.documentId, data: { ...data } })));
  return warnings;
}

/** Loads what a fake Strapi has published into one store, which held the entry `old` before. */
export async function load(
  content: FakeContent | (() => FakeContent),
  options: LoadOptions = {},
): Promise<Load> {
  const { token = FAKE_TOKEN, timeout = 5000, ...asking } = options;
  const fake = await startFakeStrapi(content, options.fault ? { fault: options.fault } : {});
  const fresh = await coldStart();
  const warm = options.warm ?? fresh;
  const cmsUrl = options.cmsUrl ?? fake.url;
  const patience = { timeout, idle: 5000, total: 60_000, retries: 3, firstDelay: 1 };
  const done = { store: warm.store, requests: fake.requests, cmsUrl };
  try {
    const warnings = await loadInto(warm, { ...asking, token, cmsUrl, patience });
    return { ...done, warnings, error: null };
  } catch (error) {
    return { ...done, warnings: [], error };
  } finally {
    await fake.close();
    await fresh.remove();
  }
}

/** The text of an error, with `CMS` for the address that a test cannot know. */
export function textOf({ error, cmsUrl }: Load): string {
  return error instanceof Error ? error.message.replaceAll(cmsUrl, 'CMS') : String(error);
}
