import type { ContentType } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentUid } from '../content-types.ts';
import { CONTENT_UIDS, UIDS, typeOf } from '../content-types.ts';
import { labelOf, titleField } from './edit-view-words.ts';
import { entryInWords, listInWords } from './entry-in-words.ts';
import type { EntryRow } from './entry-row.ts';
import { recordsOf, textOf } from './entry-row.ts';
import { queryAlong } from './manifest/query-along.ts';
import type { Connection } from './manifest/read-transaction.ts';
import type { ReferencePath } from './manifest/reference-path.ts';
import { referencePaths } from './manifest/reference-path.ts';
import type { Attribute } from './schema-walk.ts';
import { modelOf } from './schema-walk.ts';

/** How an entry goes out of readers' sight. */
export type Withdrawal = 'unpublish' | 'delete';

/** What is published cannot do without the entry. */
class RequiredEntryError extends errors.ApplicationError {}

/** A published entry that requires another one, and the label of the field in which it does. */
interface Requirement {
  readonly type: ContentType;
  readonly title: string | null;
  readonly field: string;
}

/**
 * Refuses to withdraw an entry that published entries require: they would break the rule that the schema
 * states for them, and no site could be built.
 *
 * @param rows - the entry's published rows, all of which are to go; nobody requires what is not published
 * @throws RequiredEntryError
 */
export async function refuseIfRequired(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
  rows: readonly EntryRow[],
  withdrawal: Withdrawal,
): Promise<void> {
  const [row] = rows;
  if (row === undefined) return;
  const done = { unpublish: 'unpublished', delete: 'deleted' }[withdrawal];
  if (uid === UIDS.site) {
    throw new RequiredEntryError(
      `The site settings cannot be ${done}: without them there is no site. Change them and publish them anew.`,
    );
  }
  const requirements = await requirementsOf(strapi, connection, uid, rows);
  if (requirements.length === 0) return;
  const subject = entryInWords(typeOf(uid), textOf(row[titleField(strapi, uid)]));
  const places = requirements.map(
    ({ type, title, field }) => `${entryInWords(type, title)} (field "${field}")`,
  );
  throw new RequiredEntryError(
    `${subject.replace(/^t/, 'T')} cannot be ${done}, since it is required by what is published: ${listInWords(places, 'more entries')}. Put another in its place there, or take it out, and publish that first.`,
  );
}

async function requirementsOf(
  strapi: Core.Strapi,
  connection: Connection,
  target: ContentUid,
  rows: readonly EntryRow[],
): Promise<Requirement[]> {
  const found = new Map<string, Requirement>();
  for (const uid of CONTENT_UIDS) {
    for (const path of referencePaths(strapi, uid)) {
      if (path.target !== target || !isRequired(strapi, uid, path.field)) continue;
      const field = labelOf(strapi, uid, path.field);
      for (const row of await pointingTo(strapi, connection, uid, path, rows)) {
        const key = JSON.stringify([uid, row.documentId, row.locale, field]);
        found.set(key, { type: typeOf(uid), title: textOf(row.title), field });
      }
    }
  }
  return [...found.values()];
}

/** The other published entries that point to one of `rows` by a field, be it in a component. */
async function pointingTo(
  strapi: Core.Strapi,
  connection: Connection,
  uid: ContentUid,
  { joins }: ReferencePath,
  rows: readonly EntryRow[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { query, last } = queryAlong(strapi, connection, uid, joins);
  const found: unknown = await query
    .whereNotNull('entry.published_at')
    .whereIn(
      last,
      rows.map(({ id }) => id),
    )
    // An entry that goes with its own requirement breaks nothing.
    .whereNotIn(
      'entry.document_id',
      rows.map(({ documentId }) => documentId),
    )
    .select({
      documentId: 'entry.document_id',
      locale: 'entry.locale',
      title: `entry.${titleField(strapi, uid)}`,
    });
  return recordsOf(found);
}

function isRequired(strapi: Core.Strapi, uid: ContentUid, field: readonly string[]): boolean {
  let model = modelOf(strapi, uid);
  let attribute: Attribute | undefined;
  for (const name of field) {
    attribute = model.attributes[name];
    if (attribute?.component !== undefined) model = modelOf(strapi, attribute.component);
  }
  return attribute?.required === true;
}
