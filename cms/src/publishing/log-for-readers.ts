import type { LogReach, PublicationLog } from '@pilotpress/shared-types';
import { publicationSchema } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { isRecord, numberOf, recordsOf, textOf } from './entry-row.ts';
import type { Connection } from './manifest/read-transaction.ts';
import { LOG_UID } from './publication-log.ts';

/** Facts in one answer: some hundred kilobytes. */
const STRETCH = 2000;

/**
 * What readers may know of the log: a stretch of it.
 *
 * @param after - documentId of the fact that it begins after. One that the log does not hold, as after a
 *   backup was restored, makes it begin at the beginning
 */
export async function logAfter(strapi: Core.Strapi, after: string | null): Promise<PublicationLog> {
  const named: unknown =
    after === null
      ? null
      : await strapi.db.query(LOG_UID).findOne({ where: { documentId: after }, select: ['id'] });
  const start = isRecord(named) ? numberOf(named.id) : null;
  const rows: unknown = await strapi.db.query(LOG_UID).findMany({
    where: start === null ? {} : { id: { $gt: start } },
    orderBy: { id: 'asc' },
    limit: STRETCH + 1,
  });
  const found = recordsOf(rows);
  return {
    publications: found.slice(0, STRETCH).map((row) => publicationSchema.parse(row)),
    continues: after === null || start !== null,
    more: found.length > STRETCH,
  };
}

/** How far the log reaches, read within a transaction. */
export async function logReach(connection: Connection): Promise<LogReach> {
  const rows = (query: unknown): Promise<unknown> => Promise.resolve(query);
  const total = recordsOf(await rows(connection('publication_logs').count({ count: '*' })))[0];
  const last = recordsOf(
    await rows(
      connection('publication_logs')
        .orderBy('id', 'desc')
        .limit(1)
        .select({ documentId: 'document_id' }),
    ),
  )[0];
  // PostgreSQL writes a count as a text.
  return { count: Number(total?.count), last: textOf(last?.documentId) };
}
