import type { Core } from '@strapi/strapi';

const FILE_UID = 'plugin::upload.file';
/** SQLite takes so many rows of ours in one statement. */
const BATCH = 100;
/** How many entries a relation to many points to. */
const RELATED = 3;

type Row = Readonly<Record<string, string | number | null>>;

/** What the database layer knows of a field, as far as filling looks at it. */
interface StoredAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly orderColumnName?: string;
  };
}

/**
 * Fills an empty database with published rows of each type, all their relations, components and files
 * connected. It goes past the document service, which would take minutes, and leaves texts empty.
 *
 * @param counts - Strapi's name of each type, and how many entries of it there are to be
 */
export async function fillDatabase(
  strapi: Core.Strapi,
  counts: Readonly<Record<string, number>>,
  files: number,
): Promise<void> {
  const now = Date.now();
  const ids = new Map<string, readonly number[]>();
  ids.set(FILE_UID, await insert(strapi, FILE_UID, files, (id) => fileRow(id, now)));
  for (const [uid, count] of Object.entries(counts)) {
    const row = (id: number): Row => ({
      document_id: `${uid.slice(uid.indexOf('.') + 1)}-${String(id)}`,
      created_at: now,
      updated_at: now,
      published_at: now,
      locale: null,
    });
    ids.set(uid, await insert(strapi, uid, count, row));
  }
  for (const uid of Object.keys(counts)) await connect(strapi, uid, ids.get(uid) ?? [], ids);
}

function fileRow(id: number, now: number): Row {
  const sha256 = id.toString(16).padStart(64, '0');
  return {
    document_id: `file-${String(id)}`,
    name: `Slides ${String(id)}.pdf`,
    alternative_text: `What slide ${String(id)} shows`,
    hash: `slides_${String(id)}`,
    ext: '.pdf',
    mime: 'application/pdf',
    size: 1,
    url: `/uploads/slides_${String(id)}.pdf`,
    provider: 'local',
    folder_path: '/',
    provider_metadata: JSON.stringify({ sha256, bytes: 1000 + id }),
    created_at: now,
    updated_at: now,
  };
}

/** Connects all fields of rows that point to something, through components too. */
async function connect(
  strapi: Core.Strapi,
  uid: string,
  owners: readonly number[],
  ids: ReadonlyMap<string, readonly number[]>,
): Promise<void> {
  const attributes: Readonly<Record<string, StoredAttribute>> =
    strapi.db.metadata.get(uid).attributes;
  for (const [field, { relation, target = '', mappedBy, joinTable }] of Object.entries(
    attributes,
  )) {
    const targets = ids.get(target) ?? [];
    if (target === FILE_UID) {
      await insertInto(
        strapi,
        'files_related_mph',
        owners.map((owner, index) => ({
          file_id: pick(targets, index),
          related_id: owner,
          related_type: uid,
          field,
          order: 1,
        })),
      );
    } else if (joinTable?.inverseJoinColumn === undefined || mappedBy !== undefined) {
      continue;
    } else if (target in strapi.components) {
      const parts = await insert(strapi, target, owners.length, () => ({}));
      await insertInto(
        strapi,
        joinTable.name,
        owners.map((owner, index) => ({
          entity_id: owner,
          cmp_id: pick(parts, index),
          component_type: target,
          field,
          order: 1,
        })),
      );
      await connect(strapi, target, parts, ids);
    } else if (targets.length > 0) {
      const { joinColumn, inverseJoinColumn, orderColumnName } = joinTable;
      const related = relation?.endsWith('ToMany') === true ? RELATED : 1;
      const links = owners.flatMap((owner, index) =>
        Array.from({ length: Math.min(related, targets.length) }, (_, place) => ({
          [joinColumn.name]: owner,
          [inverseJoinColumn.name]: pick(targets, index + place),
          ...(orderColumnName === undefined ? {} : { [orderColumnName]: place + 1 }),
        })),
      );
      await insertInto(strapi, joinTable.name, links);
    }
  }
}

function pick(ids: readonly number[], index: number): number {
  const id = ids[index % ids.length];
  if (id === undefined) throw new RangeError('There is nothing to connect to.');
  return id;
}

/** Adds rows with ids of their own, and gives the ids. */
async function insert(
  strapi: Core.Strapi,
  uid: string,
  count: number,
  row: (id: number) => Row,
): Promise<readonly number[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const last: unknown = await strapi.db.connection(tableName).max('id as id').first();
  const start = ((last as { id: number | null }).id ?? 0) + 1;
  const ids = Array.from({ length: count }, (_, index) => start + index);
  await insertInto(
    strapi,
    tableName,
    ids.map((id) => ({ id, ...row(id) })),
  );
  return ids;
}

async function insertInto(strapi: Core.Strapi, table: string, rows: readonly Row[]): Promise<void> {
  await strapi.db.connection.batchInsert(table, [...rows], BATCH);
}
