import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS } from '../content-types.ts';
import type { FieldView, ModelView } from '../strapi-inside.ts';
import { modelViews } from '../strapi-inside.ts';
import type { ListView } from './list-views.ts';
import { LIST_VIEWS } from './list-views.ts';

/** An attribute as its schema file states it, with the words for editors. */
interface DescribedAttribute {
  readonly type: string;
  readonly mappedBy?: string;
  readonly pluginOptions?: {
    readonly pilotpress?: { readonly label: string; readonly description: string };
  };
}

export type DescribedAttributes = Readonly<Record<string, DescribedAttribute>>;

interface ComponentSchema {
  readonly uid: string;
  readonly attributes: DescribedAttributes;
}

/** Width of a row of the edit view. */
const ROW = 12;
/** Types that take a row to themselves; all others share one with a neighbour. */
const WIDE = new Set(['component', 'richtext', 'text']);

/** The words for fields that Strapi adds to every type. */
const SYSTEM_LABELS: Readonly<Record<string, string>> = {
  createdAt: 'Created',
  updatedAt: 'Last changed',
  createdBy: 'Created by',
  updatedBy: 'Last changed by',
};

/**
 * Gives editors the labels, descriptions and order of fields that the schema files state. What the code
 * says wins over what someone arranged by hand, so that every installation looks the same.
 */
export async function arrangeEditViews(strapi: Core.Strapi): Promise<void> {
  const types = modelViews(strapi, 'content-types');
  for (const uid of CONTENT_UIDS) {
    const { attributes } = strapi.contentType(uid);
    const view = await types.findConfiguration({ uid });
    await types.updateConfiguration({ uid }, arranged(view, attributes, LIST_VIEWS[uid]));
  }
  const components = modelViews(strapi, 'components');
  const everyComponent = strapi.components as unknown as Record<string, ComponentSchema>;
  for (const component of Object.values(everyComponent)) {
    const view = await components.findConfiguration(component);
    await components.updateConfiguration(component, arranged(view, component.attributes, null));
  }
}

/** A view as the schema wants it; everything that the schema does not speak of stays as it is. */
export function arranged(
  view: ModelView,
  attributes: DescribedAttributes,
  list: ListView | null,
): ModelView {
  const described = Object.entries(attributes).filter(
    ([, { pluginOptions }]) => pluginOptions?.pilotpress !== undefined,
  );
  const mainField = mainFieldOf(described);
  return {
    settings: {
      ...view.settings,
      mainField,
      pageSize: 50,
      ...(list === null ? {} : { defaultSortBy: list.sortBy, defaultSortOrder: list.order }),
    },
    metadatas: Object.fromEntries(
      Object.entries(view.metadatas).map(([name, field]) => [
        name,
        labelled(name, field, attributes[name]),
      ]),
    ),
    layouts: {
      list: list === null ? view.layouts.list : list.columns,
      // The inverse side of a relation is left out: setting it there would change another entry unseen.
      edit: rowsOf(described.filter(([, { mappedBy }]) => mappedBy === undefined)),
    },
  };
}

function labelled(
  name: string,
  field: FieldView,
  attribute: DescribedAttribute | undefined,
): FieldView {
  const words = attribute?.pluginOptions?.pilotpress;
  if (words === undefined) {
    const label = SYSTEM_LABELS[name];
    return label === undefined ? field : { ...field, list: { ...field.list, label } };
  }
  return {
    edit: { ...field.edit, label: words.label, description: words.description },
    list: { ...field.list, label: words.label },
  };
}

/** The field by which an entry or component is called in lists and in choosers. */
function mainFieldOf(described: readonly (readonly [string, DescribedAttribute])[]): string {
  const named = described.find(([, { type }]) => type === 'string');
  const chosen = named ?? described.find(([, { type }]) => type === 'enumeration');
  return chosen?.[0] ?? 'id';
}

function rowsOf(
  described: readonly (readonly [string, DescribedAttribute])[],
): { name: string; size: number }[][] {
  const rows: { name: string; size: number }[][] = [];
  let free = 0;
  for (const [name, { type }] of described) {
    const size = WIDE.has(type) ? ROW : ROW / 2;
    if (size > free) {
      rows.push([]);
      free = ROW;
    }
    rows.at(-1)?.push({ name, size });
    free -= size;
  }
  return rows;
}
