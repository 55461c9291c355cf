import type { Core } from '@strapi/strapi';

/** Strapi's name of the files in the media library. */
export const FILE_UID = 'plugin::upload.file';

/** One table on the way from an entry to what it points to. */
interface Join {
  readonly table: string;
  /** The column that holds the id of the row before. */
  readonly from: string;
  /** The column that holds the id of the row after. */
  readonly to: string;
  /** Values that belong to this field alone, where several share the table. */
  readonly where: Readonly<Record<string, string>>;
  /** The column that holds the editor's order, where there is one. */
  readonly order: string | null;
}

/** One field by which entries point to other entries or to files, be it inside components. */
export interface ReferencePath {
  /** Names of fields, as in `['programme', 'speakers', 'person']`. */
  readonly field: readonly string[];
  readonly joins: readonly Join[];
  /** Strapi's name of the type that it points to. */
  readonly target: string;
}

/** A relation that the manifest cannot follow would change without its version moving. */
class UnreadableRelationError extends Error {
  override readonly name = 'UnreadableRelationError';

  constructor(uid: string, field: string) {
    super(
      `The manifest cannot follow the field "${field}" of ${uid}: it is neither a component, nor a file, nor a relation with a join table. Model it as one of these, or teach referencePaths to read it.`,
    );
  }
}

/** What the database layer knows of a field, as far as the walk looks at it. */
interface StoredAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly unstable_virtual?: boolean;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly morphColumn?: {
      readonly idColumn: { readonly name: string };
      readonly typeColumn: { readonly name: string };
    };
    readonly orderColumnName?: string;
  };
}

/**
 * Every field by which entries of a type point to something: relations that they own, their components'
 * relations at every depth, and files, in the order of the schema. What points back is left out: it
 * belongs to the other side.
 *
 * @throws UnreadableRelationError
 */
export function referencePaths(strapi: Core.Strapi, uid: string): ReferencePath[] {
  return [...walk(strapi, uid, [], [])];
}

function* walk(
  strapi: Core.Strapi,
  uid: string,
  before: readonly string[],
  joins: readonly Join[],
): Generator<ReferencePath> {
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    const { target = '' } = attribute;
    const isOfContent = attribute.type === 'relation' && attribute.unstable_virtual !== true;
    // Who wrote an entry is nothing that readers see.
    if (!isOfContent || attribute.mappedBy !== undefined || target === 'admin::user') continue;
    const field = [...before, name];
    if (target === FILE_UID) {
      yield { field, target, joins: [...joins, fileJoin(strapi, uid, name)] };
    } else if (target in strapi.components) {
      yield* walk(strapi, target, field, [...joins, join(uid, name, attribute, { field: name })]);
    } else {
      yield { field, target, joins: [...joins, join(uid, name, attribute, {})] };
    }
  }
}

function attributesOf(strapi: Core.Strapi, uid: string): Readonly<Record<string, StoredAttribute>> {
  return strapi.db.metadata.get(uid).attributes;
}

function join(
  uid: string,
  name: string,
  { joinTable }: StoredAttribute,
  where: Readonly<Record<string, string>>,
): Join {
  if (joinTable?.inverseJoinColumn === undefined) throw new UnreadableRelationError(uid, name);
  return {
    table: joinTable.name,
    from: joinTable.joinColumn.name,
    to: joinTable.inverseJoinColumn.name,
    where,
    order: joinTable.orderColumnName ?? null,
  };
}

/** All uses of files share one table, which names type and field. */
function fileJoin(strapi: Core.Strapi, uid: string, name: string): Join {
  const joinTable = attributesOf(strapi, FILE_UID).related?.joinTable;
  if (joinTable?.morphColumn === undefined) throw new UnreadableRelationError(FILE_UID, 'related');
  return {
    table: joinTable.name,
    from: joinTable.morphColumn.idColumn.name,
    to: joinTable.joinColumn.name,
    where: { [joinTable.morphColumn.typeColumn.name]: uid, field: name },
    order: 'order',
  };
}
