import type { OwnHosts } from '@pilotpress/shared-types';
import { ownHosts } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { Addresses } from '../../../config/addresses.ts';
import type { ContentUid } from '../../content-types.ts';
import type { EntryRow } from '../entry-row.ts';
import type { Field } from '../schema-walk.ts';
import { fieldsOf, modelOf } from '../schema-walk.ts';

/** The hosts of this installation, by which addresses in texts are understood. */
export function hostsOf(strapi: Core.Strapi): OwnHosts {
  const { cms, site } = strapi.config.get<Addresses>('addresses');
  return ownHosts(cms, site);
}

/** A field of Markdown with something in it. */
type Text = Field & { readonly value: string };

/** The texts of a populated row, those of its components included. */
export function textsOf(strapi: Core.Strapi, uid: ContentUid, row: EntryRow): Text[] {
  const fields = fieldsOf(modelOf(strapi, uid), row, (name) => modelOf(strapi, name));
  return [...fields].flatMap((field): Text[] => {
    const { attribute, value } = field;
    return attribute.type === 'richtext' && typeof value === 'string' ? [{ ...field, value }] : [];
  });
}
