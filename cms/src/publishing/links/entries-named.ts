import type { NamedByPath, PagedType } from '@pilotpress/shared-types';
import { PAGED_TYPES, paths } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { UIDS } from '../../content-types.ts';
import { titleField } from '../edit-view-words.ts';
import { recordOf, recordsOf, textOf } from '../entry-row.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import { inBatches } from './in-batches.ts';

/** A version of an entry, draft or published, by its address. */
export interface AddressRow extends NamedByPath {
  readonly documentId: string;
  readonly title: string | null;
  readonly isPublished: boolean;
}

/** What an entry's address is known by, in one text. */
export const addressKey = ({ type, slug }: NamedByPath): string => paths.entry(type, slug);

/**
 * The entries of every type with a page that have one of the slugs, be it as drafts alone: one query for
 * hundreds of them.
 *
 * @param slugs - all there are, where `null`
 */
export async function entriesNamed(
  strapi: Core.Strapi,
  connection: Connection,
  slugs: readonly string[] | null,
  types: readonly PagedType[] = PAGED_TYPES,
): Promise<AddressRow[]> {
  const ask = async (batch: readonly string[] | null): Promise<unknown> => {
    const [first, ...others] = types.map((type) => {
      const query = connection(strapi.db.metadata.get(UIDS[type]).tableName).select({
        type: connection.raw('cast(? as varchar(20))', [type]),
        slug: 'slug',
        documentId: 'document_id',
        title: titleField(strapi, UIDS[type]),
        publishedAt: 'published_at',
      });
      return batch === null ? query.whereNotNull('slug') : query.whereIn('slug', batch);
    });
    return first?.unionAll(others);
  };
  const rows = slugs === null ? recordsOf(await ask(null)) : await inBatches(slugs, ask);
  return rows.flatMap((row) => {
    const type = types.find((known) => known === row.type);
    return type === undefined
      ? []
      : {
          type,
          slug: String(row.slug),
          documentId: String(row.documentId),
          title: textOf(row.title),
          isPublished: row.publishedAt !== null,
        };
  });
}

/** The addresses that readers knew at some time, of those given: one query for hundreds of them. */
export async function formerAddresses(
  connection: Connection,
  named: readonly NamedByPath[],
): Promise<string[]> {
  const asked = new Map(named.map((entry) => [addressKey(entry), entry]));
  const rows = await inBatches(asked.values(), async (batch): Promise<unknown> =>
    connection('publication_logs')
      .where((query) => {
        for (const { type, slug } of batch) {
          void query.orWhere((one) => {
            void one.where('entry_type', type).whereJsonPath('after', '$.slug', '=', slug);
          });
        }
      })
      .select({ type: 'entry_type', after: 'after' }),
  );
  return rows.flatMap(({ type, after }) => {
    const state: unknown = typeof after === 'string' ? JSON.parse(after) : after;
    const slug = textOf(recordOf(state)?.slug);
    const known = PAGED_TYPES.find((paged) => paged === type);
    if (slug === null || known === undefined) return [];
    const key = addressKey({ type: known, slug });
    return asked.has(key) ? key : [];
  });
}
