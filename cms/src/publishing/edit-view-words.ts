import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import { modelOf } from './schema-walk.ts';

/** The field by which an editor knows the entries of a type. */
export function titleField(strapi: Core.Strapi, uid: ContentUid): 'title' | 'name' {
  return 'title' in modelOf(strapi, uid).attributes ? 'title' : 'name';
}

/** The label of a field of an entry in its edit view; of what stands in a component, the component's. */
export function labelOf(strapi: Core.Strapi, uid: ContentUid, field: readonly string[]): string {
  const [name = ''] = field;
  return modelOf(strapi, uid).attributes[name]?.pluginOptions?.pilotpress?.label ?? name;
}
