import type { UnpublishedRelation } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import { CONTENT_UIDS, isContentUid, typeOf } from '../content-types.ts';
import { titleField } from './edit-view-words.ts';
import { queryAlong } from './manifest/query-along.ts';
import type { Connection } from './manifest/read-transaction.ts';
import { readTransaction } from './manifest/read-transaction.ts';
import type { ReferencePath } from './manifest/reference-path.ts';
import { referencePaths } from './manifest/reference-path.ts';

/** One entry, whose draft is looked at. */
export interface EntryAddress {
  readonly uid: ContentUid;
  readonly documentId: string;
}

interface Row {
  readonly documentId: string;
  readonly title: string | null;
  readonly targetId: string;
  readonly targetTitle: string | null;
}

/**
 * Which relations lead to something that is not published, and that publishing therefore leaves out. The
 * published version has forgotten them, so the draft beside it is asked. How many queries there are at most
 * depends on the schema alone.
 *
 * @param only - the entry to look at, published or not; every published entry where it is left out
 */
export function unpublishedRelations(
  strapi: Core.Strapi,
  only?: EntryAddress,
): Promise<UnpublishedRelation[]> {
  const uids = only === undefined ? CONTENT_UIDS : [only.uid];
  return readTransaction(strapi, async (connection) => {
    const found: UnpublishedRelation[] = [];
    // Of most types that others refer to everything is published: then there is nothing to look for.
    const hiding = new Set<string>();
    for (const uid of CONTENT_UIDS) {
      if (await hasUnpublished(strapi, connection, uid)) hiding.add(uid);
    }
    for (const uid of uids) {
      for (const path of referencePaths(strapi, uid)) {
        const { joins, target } = path;
        if (!isContentUid(target) || !hiding.has(target)) continue;
        const [type, targetType] = [typeOf(uid), typeOf(target)];
        const way = { joins, target };
        const rows = await rowsAlong(strapi, connection, uid, way, only?.documentId ?? null);
        found.push(
          ...rows.map(({ documentId, title, targetId, targetTitle }) => ({
            entry: { type, documentId, title },
            field: path.field.join('.'),
            target: { type: targetType, documentId: targetId, title: targetTitle },
          })),
        );
      }
    }
    return found;
  });
}

async function hasUnpublished(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
): Promise<boolean> {
  const table = strapi.db.metadata.get(uid).tableName;
  const published = connection(table)
    .select('document_id')
    .whereNotNull('published_at')
    // Whatever is compared with nothing is neither in a list nor not in it.
    .whereNotNull('document_id');
  const [one] = await connection(table)
    .select<{ id: number }[]>('id')
    .whereNotIn('document_id', published)
    .limit(1);
  return one !== undefined;
}

async function rowsAlong(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
  { joins, target }: Pick<ReferencePath, 'joins'> & { readonly target: ContentUid },
  documentId: string | null,
): Promise<Row[]> {
  const table = strapi.db.metadata.get(uid).tableName;
  const targetTable = strapi.db.metadata.get(target).tableName;
  const { query, last } = queryAlong(strapi, connection, uid, joins, { order: false });
  void query.whereNull('entry.published_at');
  const isPublished = (of: string) =>
    connection({ published: of === 'entry' ? table : targetTable })
      .select('published.id')
      .whereRaw('?? = ??', ['published.document_id', `${of}.document_id`])
      .whereNotNull('published.published_at');
  void query.join({ target: targetTable }, 'target.id', last).whereNotExists(isPublished('target'));
  if (documentId === null) void query.whereExists(isPublished('entry'));
  else void query.where('entry.document_id', documentId);
  return query
    .distinct<Row[]>({
      documentId: 'entry.document_id',
      title: `entry.${titleField(strapi, uid)}`,
      targetId: 'target.document_id',
      targetTitle: `target.${titleField(strapi, target)}`,
    })
    .orderBy(['entry.document_id', 'target.document_id']);
}
