import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import type { EntryRow } from './entry-row.ts';
import { entryRows } from './entry-row.ts';
import { populateAll } from './schema-walk.ts';

/** The published rows of one entry, one a locale, with their components and files. */
export async function publishedRows(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string,
): Promise<EntryRow[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: {
      ...populateAll(strapi, uid),
      ...(uid === 'api::event.event' ? { presentations: { select: ['documentId'] } } : {}),
    },
  });
  return entryRows(rows);
}
