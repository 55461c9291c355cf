import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import type { EntryRow } from './entry-row.ts';
import { entryRow } from './entry-row.ts';

/** The draft beside a published row, or `null` if there is none. */
export async function draftRow(
  strapi: Core.Strapi,
  uid: ContentUid,
  { documentId, locale }: EntryRow,
): Promise<EntryRow | null> {
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null } });
  return row === null ? null : entryRow(row);
}
