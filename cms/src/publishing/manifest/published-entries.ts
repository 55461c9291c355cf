import type { ManifestEntry } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content-types.ts';
import { CONTENT_UIDS, typeOf } from '../../content-types.ts';
import { queryAlong } from './query-along.ts';
import type { Connection } from './read-transaction.ts';
import type { ReferencePath } from './reference-path.ts';
import { FILE_UID, referencePaths } from './reference-path.ts';
import { versionOf } from './version.ts';

/** An instant as the database holds it: milliseconds in SQLite, a date in PostgreSQL. */
export type StoredInstant = number | Date;

/** Milliseconds since the epoch. */
export const milliseconds = (instant: StoredInstant): number =>
  typeof instant === 'number' ? instant : new Date(instant).getTime();

/** What readers can see, by Strapi's name of its type and by id of row: its documentId. */
type Targets = ReadonlyMap<string, ReadonlyMap<number, string>>;

interface IdentityRow {
  readonly id: number;
  readonly documentId: string;
}

interface PublishedRow extends IdentityRow {
  readonly locale: string | null;
  readonly updatedAt: StoredInstant;
}

interface LinkRow {
  readonly entryId: number;
  readonly targetId: number;
}

/** A published entry, and in words all that its version is made of, as far as it has been read. */
interface EntryState {
  readonly row: PublishedRow;
  words: string;
  /** The field that the words end with. */
  field: string;
}

/** All that is published. The number of queries depends on the schema alone. */
export async function publishedEntries(
  strapi: Core.Strapi,
  connection: Connection,
  files: readonly IdentityRow[],
): Promise<ManifestEntry[]> {
  const published = new Map<ContentUid, readonly PublishedRow[]>();
  for (const uid of CONTENT_UIDS) {
    published.set(uid, await publishedRows(strapi, connection, uid));
  }
  const targets: Targets = new Map(
    [...published, [FILE_UID, files] as const].map(([uid, rows]) => [
      uid,
      new Map(rows.map(({ id, documentId }) => [id, documentId])),
    ]),
  );
  const entries: ManifestEntry[] = [];
  for (const [uid, rows] of published) {
    const type = typeOf(uid);
    const states = new Map(rows.map((row) => [row.id, { row, words: ownWords(row), field: '' }]));
    for (const path of referencePaths(strapi, uid)) {
      await addReferences(strapi, connection, uid, path, targets, states);
    }
    for (const { row, words } of states.values()) {
      const { documentId, locale } = row;
      entries.push({ type, documentId, locale, version: versionOf(words) });
    }
  }
  return entries;
}

const ownWords = ({ id, updatedAt }: PublishedRow): string =>
  `${String(id)} ${String(milliseconds(updatedAt))}`;

function publishedRows(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
): Promise<PublishedRow[]> {
  return connection(strapi.db.metadata.get(uid).tableName)
    .whereNotNull('published_at')
    .select<PublishedRow[]>({
      id: 'id',
      documentId: 'document_id',
      locale: 'locale',
      updatedAt: 'updated_at',
    });
}

/**
 * Adds to the state of each entry the documentIds that it points to by one field, in the editor's order.
 * Drafts are left out, as no reader sees them.
 */
async function addReferences(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
  { field, joins, target }: ReferencePath,
  targets: Targets,
  states: ReadonlyMap<number, EntryState>,
): Promise<void> {
  const { query, last } = queryAlong(strapi, connection, uid, joins);
  void query.whereNotNull('entry.published_at');
  const links = await query.select<LinkRow[]>({ entryId: 'entry.id', targetId: last });
  const documentIds = targets.get(target);
  const name = field.join('.');
  for (const { entryId, targetId } of links) {
    const documentId = documentIds?.get(targetId);
    const state = states.get(entryId);
    if (documentId === undefined || state === undefined) continue;
    state.words += state.field === name ? `,${documentId}` : ` ${name}=${documentId}`;
    state.field = name;
  }
}
