import type {
  ContentType,
  Publication as PublicFact,
  PublicationChange,
  PublishedState,
} from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { isRecord, recordsOf, textOf } from './entry-row.ts';

export const LOG_UID = 'api::publication-log.publication-log';

/** Identity of an entry in the log. */
export interface EntryKey {
  readonly entryType: ContentType;
  readonly entryId: string;
  /** `null` in the site's default language. */
  readonly entryLocale: string | null;
}

/**
 * One fact of the log. Facts are only ever added. A publication is dated by the `publishedAt` of the row
 * that it made.
 */
export interface Publication extends Readonly<Omit<PublicFact, 'documentId'>> {
  readonly who: string;
  /** Whether it had never been published before. */
  readonly first: boolean;
  readonly before: PublishedState | null;
  /** Whether decks alone came or went, and the row of the event stayed as it was. */
  readonly ofDecks?: boolean;
}

/** Adds a fact to the log, within the transaction that is under way. */
export async function append(strapi: Core.Strapi, publication: Publication): Promise<void> {
  await strapi.db.query(LOG_UID).create({ data: publication });
}

/** When an entry was first published, as ISO instant, or `null` if it never was. */
export async function firstPublication(
  strapi: Core.Strapi,
  { entryType, entryId, entryLocale }: EntryKey,
): Promise<string | null> {
  const row: unknown = await strapi.db.query(LOG_UID).findOne({
    where: { entryType, entryId, entryLocale, change: 'publish' },
    select: ['at'],
    orderBy: { id: 'asc' },
  });
  return isRecord(row) ? textOf(row.at) : null;
}

/** The last fact about an entry, one a locale. */
export async function latestOf(
  strapi: Core.Strapi,
  entryType: ContentType,
  entryId: string,
): Promise<readonly Publication[]> {
  const rows: unknown = await strapi.db.query(LOG_UID).findMany({
    where: { entryType, entryId },
    orderBy: { id: 'asc' },
  });
  const latest = new Map<string | null, Publication>();
  for (const row of recordsOf(rows)) {
    // Only `append` writes rows of the log.
    const publication = row as unknown as Publication;
    latest.set(publication.entryLocale, publication);
  }
  return [...latest.values()];
}

/** What a comparison with the published rows needs of the last fact about each entry. */
export interface LatestFact {
  readonly entryType: string;
  readonly entryId: string;
  readonly entryLocale: string | null;
  readonly change: PublicationChange;
  readonly at: string;
}

/** Knex's transaction, which Strapi hands out without its type. */
export type Transaction = Parameters<
  ReturnType<Core.Strapi['db']['getConnection']>['transacting']
>[0];

/** The last fact about each entry of the log, read within a transaction. */
export async function latestFacts(
  strapi: Core.Strapi,
  transaction: Transaction,
): Promise<readonly LatestFact[]> {
  const latestIds = strapi.db
    .getConnection('publication_logs')
    .max('id')
    // What tells of decks is no version of the entry.
    .where((query) => void query.whereNull('of_decks').orWhere('of_decks', false))
    .groupBy('entry_type', 'entry_id', 'entry_locale');
  const rows: unknown = await strapi.db
    .getConnection('publication_logs')
    .transacting(transaction)
    .whereIn('id', latestIds)
    .orderBy('id')
    .select('entry_type', 'entry_id', 'entry_locale', 'change', 'at');
  return recordsOf(rows).map((row) => ({
    entryType: String(row.entry_type),
    entryId: String(row.entry_id),
    entryLocale: textOf(row.entry_locale),
    change: row.change as PublicationChange,
    at: new Date(row.at as string | number).toISOString(),
  }));
}
