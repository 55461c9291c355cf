import type { Core } from '@strapi/strapi';
import { isRecord, recordOf, recordsOf } from './entry-row.ts';

/** An attribute of a schema, as far as the walk and the rules look at it. */
export interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly repeatable?: boolean;
  readonly component?: string;
  /** Of an address: the field that it is made from. */
  readonly targetField?: string;
  readonly allowedTypes?: readonly string[];
  /** Of an enumeration: what there is to choose from. */
  readonly enum?: readonly string[];
  readonly pluginOptions?: {
    readonly pilotpress?: { readonly label?: string; readonly form?: string };
  };
}

/** The schema of a content type or a component. */
export interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** Finds the schema of a component by its name, such as `media.picture`. */
export type ComponentLookup = (uid: string) => Model;

/** Strapi's schemas, as the walk reads them. */
export function modelOf(strapi: Core.Strapi, uid: string): Model {
  return strapi.getModel(uid as never);
}

/** One value of an entry: where it stands, what its schema says, and what it is. */
export interface Field {
  /** Path inside the entry, as in `['speakers', 0, 'name']`. */
  readonly path: readonly (string | number)[];
  readonly attribute: Attribute;
  readonly value: unknown;
  /** The component or entry that the value belongs to. */
  readonly owner: Readonly<Record<string, unknown>>;
  readonly ownerUid: string;
}

/** What an editor calls the field of a value. */
export const fieldLabel = ({ path, attribute }: Pick<Field, 'path' | 'attribute'>): string =>
  attribute.pluginOptions?.pilotpress?.label ?? String(path.at(-1));

/** Every value of a populated row, those of its components included, in the order of the schema. */
export function* fieldsOf(
  model: Model,
  row: Readonly<Record<string, unknown>>,
  component: ComponentLookup,
  path: readonly (string | number)[] = [],
): Generator<Field> {
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const value = row[name];
    const here = [...path, name];
    if (attribute.component === undefined) {
      yield { path: here, attribute, value, owner: row, ownerUid: model.uid };
    } else if (attribute.repeatable === true) {
      for (const [index, item] of recordsOf(value).entries()) {
        yield* fieldsOf(component(attribute.component), item, component, [...here, index]);
      }
    } else {
      const item = recordOf(value);
      if (item !== null) yield* fieldsOf(component(attribute.component), item, component, here);
    }
  }
}

/** What to populate so that `fieldsOf` sees all of a row: components at every depth, and files. */
export function populateOf(model: Model, component: ComponentLookup): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (attribute.type === 'media') populate[name] = true;
    if (attribute.component !== undefined) {
      const inner = populateOf(component(attribute.component), component);
      populate[name] = Object.keys(inner).length === 0 ? true : { populate: inner };
    }
  }
  return populate;
}

/** The same for a type by Strapi's name of it. */
export const populateAll = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  populateOf(modelOf(strapi, uid), (component) => modelOf(strapi, component));

/** The documentIds of related entries, in their order. */
export function documentIdsOf(value: unknown): string[] {
  return recordsOf(value).flatMap(({ documentId }) =>
    typeof documentId === 'string' ? [documentId] : [],
  );
}

/** The documentId of a populated file or entry, or `null`. */
export function documentIdOf(value: unknown): string | null {
  return isRecord(value) && typeof value.documentId === 'string' ? value.documentId : null;
}
