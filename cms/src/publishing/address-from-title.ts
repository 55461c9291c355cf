import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import { uidFields } from '../strapi-inside.ts';
import { textOf } from './entry-row.ts';
import { modelOf } from './schema-walk.ts';

/** How much of a title goes into an address, in characters; letters may become two, and a number may follow. */
const TITLE_PART = 80;

/** The beginning of a title, in whole words where it has any. */
function beginning(title: string): string {
  if (title.length <= TITLE_PART) return title;
  const part = title.slice(0, TITLE_PART);
  return part.includes(' ') ? part.slice(0, part.lastIndexOf(' ')) : part;
}

const isEmpty = (value: unknown): boolean => (textOf(value) ?? '').trim() === '';

/**
 * The address of an entry that is being written without one, made from its title and taken by no other
 * entry; `null` where it has one, or nothing to make it from. The panel itself only makes one on request.
 *
 * @param isNew - whether the entry is being made; of one that is there, only an emptied address counts
 */
export async function addressFromTitle(
  strapi: Core.Strapi,
  uid: ContentUid,
  data: Readonly<Record<string, unknown>>,
  isNew: boolean,
): Promise<string | null> {
  const title = modelOf(strapi, uid).attributes.slug?.targetField;
  if (title === undefined || isEmpty(data[title]) || !isEmpty(data.slug)) return null;
  if (!isNew && !('slug' in data)) return null;
  const address = await uidFields(strapi).generateUIDField({
    contentTypeUID: uid,
    field: 'slug',
    data: { ...data, [title]: beginning(textOf(data[title]) ?? '') },
    locale: textOf(data.locale) ?? undefined,
  });
  // Of a title of signs alone there is nothing left, or a number that sets it apart from another such.
  return /[a-z]/.test(address) || /\d/.test(textOf(data[title]) ?? '') ? address : null;
}
