import type { ContentType, Publication } from '@pilotpress/shared-types';
import { MediaError } from '../media/errors.ts';
import type { FileUse } from '../media/file-use.ts';
import type { SiteFile } from '../media/site-file.ts';
import type { StrapiClient } from './client.ts';
import type { Kept } from './collect-entries.ts';
import { collectEntries } from './collect-entries.ts';
import type { DomainEntry, StrapiDocument } from './document.ts';
import type { EntryCache } from './entry-cache.ts';
import type { FindReferences } from './entry-mapping.ts';
import { BrokenEntriesError, NotPublishedError } from './errors.ts';
import type { LogCache } from './log-cache.ts';
import type { MissingEntriesError } from './manifest-errors.ts';
import { LogMismatchError, RestlessCmsError } from './manifest-errors.ts';
import type { PublishedState } from './manifest.ts';
import { readManifest } from './manifest.ts';
import { mappedContent } from './mapped-content.ts';
import { collectLog } from './publication-log.ts';
import type { ReferringText } from './referring-text.ts';

/** All that is published at one moment: complete, mapped, valid, its files at hand. */
export interface Snapshot {
  /** Of the manifest: what stands in the snapshot, in one word. */
  readonly revision: string;
  readonly entries: ReadonlyMap<ContentType, readonly DomainEntry[]>;
  readonly files: readonly SiteFile[];
  readonly texts: readonly ReferringText[];
  /** The publication log, oldest first. */
  readonly log: readonly Publication[];
}

export interface SnapshotSource {
  readonly client: StrapiClient;
  readonly cache: EntryCache;
  readonly logCache: LogCache;
  readonly documents: readonly StrapiDocument[];
  readonly moment: Date;
  readonly findReferences: FindReferences;
  /** Has every file at hand, or throws. */
  readonly fetchMedia: (files: readonly FileUse[]) => Promise<readonly SiteFile[]>;
  readonly warn: (text: string) => void;
}

/** How often the content may change under our hands. */
const ROUNDS = 5;

/**
 * Reads the manifest, fetches what is not kept at its version, maps and validates everything, has the
 * files at hand, and reads the manifest once more: only where it has not moved was all of it of one
 * moment. Whoever fills a store from the snapshot changes all of it or nothing.
 *
 * @throws ContentError or MediaError
 */
export async function takeSnapshot(source: SnapshotSource): Promise<Snapshot> {
  // What was kept is read while the CMS looks up what is published.
  const [kept, keptLog, first] = await Promise.all([
    keptEntries(source),
    source.logCache.read(),
    readManifest(source.client),
  ]);
  let [entries, log, state] = [kept, keptLog, first];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const taken = await takeOf(state, entries, log, source);
    const after = await readManifest(source.client, state);
    if (after.revision === state.revision) {
      if ('error' in taken) throw taken.error;
      for (const warning of taken.warnings) source.warn(warning);
      await keep(kept, taken.kept, source);
      if (taken.log !== keptLog) await source.logCache.write(taken.log);
      const { entries, files, texts, log } = taken;
      return { revision: state.revision, entries, files, texts, log };
    }
    entries = taken.kept;
    log = taken.log;
    state = after;
  }
  throw new RestlessCmsError(ROUNDS);
}

type Taken = { readonly kept: Kept; readonly log: readonly Publication[] } & (
  | (Omit<Snapshot, 'revision' | 'log'> & { readonly warnings: readonly string[] })
  | { readonly error: MissingEntriesError | BrokenEntriesError | LogMismatchError | MediaError }
);

/** What is to be had of a manifest. What may be wrong only because the CMS has moved on is not thrown yet. */
async function takeOf(
  state: PublishedState,
  before: Kept,
  logBefore: readonly Publication[],
  source: SnapshotSource,
): Promise<Taken> {
  for (const { type, single } of source.documents) {
    if (single && !state.entries.has(type)) throw new NotPublishedError(type);
  }
  const { documents, client } = source;
  const { entries: kept, missing } = await collectEntries(client, documents, state, before);
  const log = await collectLog(client, state.log, logBefore);
  if (log === null) {
    return { kept, log: logBefore, error: new LogMismatchError(state.log.count) };
  }
  if (missing !== null) return { kept, log, error: missing };
  try {
    const { entries, files, texts, warnings } = mappedContent(kept, state, source);
    return { kept, log, entries, files: await source.fetchMedia(files), texts, warnings };
  } catch (error) {
    if (error instanceof BrokenEntriesError || error instanceof MediaError)
      return { kept, log, error };
    throw error;
  }
}

async function keptEntries({ documents, cache }: SnapshotSource): Promise<Kept> {
  const lists = documents.map(
    async (document) => [document.type, await cache.read(document)] as const,
  );
  return new Map(await Promise.all(lists));
}

/** Keeps the entries for the next build, as far as they are others than those kept so far. */
async function keep(before: Kept, now: Kept, { documents, cache }: SnapshotSource): Promise<void> {
  for (const document of documents) {
    const [old, entries] = [before.get(document.type), [...(now.get(document.type) ?? [])]];
    const same =
      old?.size === entries.length && entries.every(([id, kept]) => old.get(id) === kept);
    if (!same)
      await cache.write(
        document,
        entries.map(([, kept]) => kept),
      );
  }
}
