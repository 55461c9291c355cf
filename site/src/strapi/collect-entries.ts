import type { ContentType, ManifestEntry } from '@pilotpress/shared-types';
import type { StrapiClient } from './client.ts';
import type { StrapiDocument } from './document.ts';
import type { KeptEntries, KeptEntry } from './entry-cache.ts';
import { filesIn } from './files-in.ts';
import { MissingEntriesError } from './manifest-errors.ts';
import type { PublishedState } from './manifest.ts';
import { identityOf } from './manifest.ts';
import type { RawEntry } from './published-entries.ts';
import { fetchEntries, titleOf } from './published-entries.ts';

/** Entries as the CMS handed them out, by type. */
export type Kept = ReadonlyMap<ContentType, KeptEntries>;

/** The entries that a manifest lists, in its order, as far as the CMS handed them out. */
export interface Collected {
  readonly entries: Kept;
  /** What the manifest lists and the CMS did not hand out; `null` if that is nothing. */
  readonly missing: MissingEntriesError | null;
}

/**
 * Has every entry that the manifest lists: those kept that are still current, and the others fetched.
 *
 * @throws ContentError
 */
export async function collectEntries(
  client: StrapiClient,
  documents: readonly StrapiDocument[],
  state: PublishedState,
  kept: Kept,
): Promise<Collected> {
  const current = new Map(
    documents.map((document) => [document, currentOf(kept, document, state)] as const),
  );
  const wanted = documents.map((document) => ({
    document,
    documentIds: rowsOf(document, state)
      .filter((row) => current.get(document)?.has(identityOf(row)) !== true)
      .map(({ documentId }) => documentId),
  }));
  const fetched = new Map<StrapiDocument, Map<string, RawEntry>>();
  for (const { document, entries } of await fetchEntries(client, wanted)) {
    const ofType = fetched.get(document) ?? new Map<string, RawEntry>();
    for (const raw of entries) ofType.set(identityOf(raw), raw);
    fetched.set(document, ofType);
  }
  const missing: ManifestEntry[] = [];
  const entries = documents.map((document) => {
    const ofType = new Map<string, KeptEntry>();
    for (const row of rowsOf(document, state)) {
      const identity = identityOf(row);
      const raw = fetched.get(document)?.get(identity);
      const entry =
        raw === undefined
          ? current.get(document)?.get(identity)
          : { version: versionOf(row, raw, document, state), raw };
      if (entry === undefined) missing.push(row);
      else ofType.set(identity, entry);
    }
    return [document.type, ofType] as const;
  });
  return { entries: new Map(entries), missing: missingError(missing, kept) };
}

const rowsOf = ({ type }: StrapiDocument, { entries }: PublishedState): readonly ManifestEntry[] =>
  entries.get(type) ?? [];

function currentOf(kept: Kept, document: StrapiDocument, state: PublishedState): KeptEntries {
  const current = new Map<string, KeptEntry>();
  for (const row of rowsOf(document, state)) {
    const entry = kept.get(document.type)?.get(identityOf(row));
    if (entry === undefined) continue;
    if (entry.version === versionOf(row, entry.raw, document, state)) {
      current.set(identityOf(row), entry);
    }
  }
  return current;
}

/**
 * The version of an entry together with those of the files it hands out: the words of a file may
 * change, and the entry does not.
 */
function versionOf(
  row: ManifestEntry,
  raw: RawEntry,
  { populate }: StrapiDocument,
  { fileById }: PublishedState,
): string {
  const files = filesIn(raw, populate).map((id) => `${id}=${fileById.get(id)?.version ?? ''}`);
  return [row.version, ...files].join(' ');
}

function missingError(rows: readonly ManifestEntry[], kept: Kept): MissingEntriesError | null {
  if (rows.length === 0) return null;
  return new MissingEntriesError(
    rows.map((row) => {
      const before = kept.get(row.type)?.get(identityOf(row));
      const title = before === undefined ? null : titleOf(before.raw);
      return { type: row.type, documentId: row.documentId, title };
    }),
  );
}
