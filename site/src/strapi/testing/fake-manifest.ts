import { createHash } from 'node:crypto';
import type { ContentType, Manifest } from '@pilotpress/shared-types';
import { ALL_DOCUMENTS } from '../documents/index.ts';
import type { FakeContent, FakeEntry } from './fake-strapi.ts';

const hashOf = (value: string | Uint8Array): string =>
  createHash('sha256').update(value).digest('hex');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The manifest of what a fake has published, by the same contract as that of the CMS. */
export function fakeManifest({ entries, site, files, log = [] }: FakeContent): Manifest {
  const published = ALL_DOCUMENTS.flatMap(({ type, path, single }) => {
    const list = single ? (site === null ? [] : [site]) : (entries[path] ?? []);
    return list.map((entry) => ({ type, entry }));
  });
  const rows = published
    .map(({ type, entry }) => entryRow(type, entry))
    .sort((a, b) => byText(a.type, b.type) || byText(a.documentId, b.documentId));
  const facts = new Map<string, Fields>();
  for (const { entry } of published) for (const file of filesOf(entry)) facts.set(file.url, file);
  const fileRows = [...new Set([...facts.keys(), ...files.keys()])]
    .map((url) => fileRow(url, facts.get(url) ?? null, files.get(url)?.bytes ?? null))
    .sort((a, b) => byText(a.documentId, b.documentId));
  const reach = { count: log.length, last: log.at(-1)?.documentId ?? null };
  const revision = hashOf(JSON.stringify([rows, fileRows, reach]));
  return { revision, entries: rows, files: fileRows, log: reach };
}

/** The entry itself counts, and of what it points to only which it is. */
function entryRow(type: ContentType, entry: FakeEntry): Manifest['entries'][number] {
  const own = JSON.stringify(entry, (key, value: unknown) =>
    key !== '' && isObject(value) && typeof value.documentId === 'string'
      ? value.documentId
      : value,
  );
  return { type, documentId: entry.documentId, locale: null, version: hashOf(own).slice(0, 16) };
}

/** A file that is listed and whose bytes are gone is told by a hash that no bytes have. */
function fileRow(
  url: string,
  facts: Fields | null,
  bytes: Uint8Array | null,
): Manifest['files'][number] {
  const sha256 = bytes === null ? '0'.repeat(64) : hashOf(bytes);
  const documentId = typeof facts?.documentId === 'string' ? facts.documentId : hashOf(url);
  const version = hashOf(JSON.stringify([facts, sha256])).slice(0, 16);
  return { documentId, url, sha256, bytes: bytes?.length ?? 1, version };
}

function filesOf(value: unknown): (Fields & { readonly url: string })[] {
  if (Array.isArray(value)) return value.flatMap(filesOf);
  if (!isObject(value)) return [];
  const { documentId, url, mime } = value;
  if (typeof documentId === 'string' && typeof url === 'string' && typeof mime === 'string') {
    return [{ ...value, url }];
  }
  return Object.values(value).flatMap(filesOf);
}
