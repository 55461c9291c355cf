import type { ManifestEntry } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content-types.ts';
import { CONTENT_UIDS, typeOf } from '../../content-types.ts';
import type { Connection } from './read-transaction.ts';
import type { ReferencePath } from './reference-path.ts';
import { FILE_UID, referencePaths } from './reference-path.ts';
import { versionOf } from './version.ts';

/** An instant as the database holds it: milliseconds in SQLite, a date in PostgreSQL. */
export type StoredInstant = number | Date;

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
    const references: ReadonlyMap<number, string>[] = [];
    for (const path of referencePaths(strapi, uid)) {
      references.push(await referencesAlong(strapi, connection, uid, path, targets));
    }
    for (const { id, documentId, locale, updatedAt } of rows) {
      const state = [
        ...[String(id), String(new Date(updatedAt).getTime())],
        ...references.map((ofEntry) => ofEntry.get(id) ?? ''),
      ];
      entries.push({ type, documentId, locale, version: versionOf(state.join(' ')) });
    }
  }
  return entries;
}

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
 * The documentIds that published entries point to by one field, in the editor's order and with commas
 * between them, by id of row. Drafts are left out, as no reader sees them.
 */
async function referencesAlong(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
  { joins, target }: ReferencePath,
  targets: Targets,
): Promise<ReadonlyMap<number, string>> {
  const query = connection({ entry: strapi.db.metadata.get(uid).tableName });
  void query.whereNotNull('entry.published_at');
  let before = 'entry.id';
  for (const [index, step] of joins.entries()) {
    const alias = `step_${String(index)}`;
    const column = before;
    void query.join({ [alias]: step.table }, (on) => {
      on.on(`${alias}.${step.from}`, column);
      for (const [name, value] of Object.entries(step.where)) {
        on.andOnVal(`${alias}.${name}`, value);
      }
    });
    if (step.order !== null) void query.orderBy(`${alias}.${step.order}`);
    void query.orderBy(`${alias}.id`);
    before = `${alias}.${step.to}`;
  }
  const links = await query.select<LinkRow[]>({ entryId: 'entry.id', targetId: before });
  const documentIds = targets.get(target);
  const byEntry = new Map<number, string>();
  for (const { entryId, targetId } of links) {
    const documentId = documentIds?.get(targetId);
    if (documentId === undefined) continue;
    const others = byEntry.get(entryId);
    byEntry.set(entryId, others === undefined ? documentId : `${others},${documentId}`);
  }
  return byEntry;
}
