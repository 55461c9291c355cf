/** Strapi's name of the files in the media library. */
export const FILE_UID = 'plugin::upload.file';

/** One table on the way from an entry to what it points to. */
export interface Join {
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
  readonly columnName?: string;
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

/** As much of Strapi as knows the schemas. */
interface Schemas {
  readonly components: object;
  readonly db: {
    readonly metadata: {
      get(uid: string): {
        readonly tableName: string;
        readonly attributes: Readonly<Record<string, StoredAttribute>>;
      };
    };
  };
}

/** One field of long text, be it inside components. */
export interface TextPath {
  /** Names of fields, as in `['activities', 'text']`. */
  readonly field: readonly string[];
  /** From the entry to the row that holds the text, be it the entry's own. */
  readonly joins: readonly Join[];
  readonly column: string;
}

/**
 * Every field by which entries of a type point to something: relations that they own, their components'
 * relations at every depth, and files, in the order of the schema. What points back is left out: it
 * belongs to the other side.
 *
 * @throws UnreadableRelationError
 */
export function referencePaths(strapi: Schemas, uid: string): ReferencePath[] {
  return [...leaves(strapi, uid, [], [])].flatMap(
    ({ ownerUid, name, attribute, field, joins }): ReferencePath[] => {
      const { target = '' } = attribute;
      const isOfContent = attribute.type === 'relation' && attribute.unstable_virtual !== true;
      // Who wrote an entry is nothing that readers see.
      if (!isOfContent || attribute.mappedBy !== undefined || target === 'admin::user') return [];
      const last =
        target === FILE_UID
          ? fileJoin(strapi, ownerUid, name)
          : join(ownerUid, name, attribute, {});
      return [{ field, target, joins: [...joins, last] }];
    },
  );
}

/** Every field of Markdown of a type, those of its components included, in the order of the schema. */
export function markdownPaths(strapi: Schemas, uid: string): TextPath[] {
  return [...leaves(strapi, uid, [], [])].flatMap(
    ({ ownerUid, name, attribute, field, joins }): TextPath[] => {
      if (attribute.type !== 'richtext') return [];
      const { tableName: table } = strapi.db.metadata.get(ownerUid);
      const row: Join = { table, from: 'id', to: 'id', where: {}, order: null };
      return [{ field, joins: [...joins, row], column: attribute.columnName ?? name }];
    },
  );
}

/** A field that is no component, and the way to the table that it stands in. */
interface Leaf {
  /** The entry's type, or the component that it stands in. */
  readonly ownerUid: string;
  readonly name: string;
  readonly attribute: StoredAttribute;
  readonly field: readonly string[];
  readonly joins: readonly Join[];
}

function* leaves(
  strapi: Schemas,
  ownerUid: string,
  before: readonly string[],
  joins: readonly Join[],
): Generator<Leaf> {
  for (const [name, attribute] of Object.entries(attributesOf(strapi, ownerUid))) {
    const field = [...before, name];
    const { target = '' } = attribute;
    if (target in strapi.components) {
      const within = [...joins, join(ownerUid, name, attribute, { field: name })];
      yield* leaves(strapi, target, field, within);
    } else {
      yield { ownerUid, name, attribute, field, joins };
    }
  }
}

function attributesOf(strapi: Schemas, uid: string): Readonly<Record<string, StoredAttribute>> {
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
function fileJoin(strapi: Schemas, uid: string, name: string): Join {
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
