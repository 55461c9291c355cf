import type { ContentType } from '@pilotpress/shared-types';
import { CONTENT_TYPES } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import { UIDS } from '../content-types.ts';
import { changeNoteOf, fieldsAfterPublishing, setInBothVersions } from './editorial-fields.ts';
import type { EntryRow } from './entry-row.ts';
import { entryRows } from './entry-row.ts';
import type { EntryKey, LatestFact, Transaction } from './publication-log.ts';
import { append, firstPublication, latestFacts, latestOf } from './publication-log.ts';
import { publishedRows } from './published-rows.ts';
import { publishedState } from './published-state.ts';

/** Who acted when no one was seen to: content came or went past the document service. */
const IMPORT = 'import';

/**
 * Brings the log in line with what is published. `strapi import`, a restored backup and direct writes to
 * the database do not pass the document service; what they published, withdrew or deleted is added here,
 * and the fields that publishing fills in are filled in.
 *
 * @returns how many facts were added
 */
export async function reconcileLog(strapi: Core.Strapi, now: Date): Promise<number> {
  return strapi.db.transaction(async ({ trx }) =>
    compareAndRecord(strapi, await latestFacts(strapi, trx as Transaction), now),
  );
}

async function compareAndRecord(
  strapi: Core.Strapi,
  latest: readonly LatestFact[],
  now: Date,
): Promise<number> {
  const facts = new Map(latest.map((fact) => [keyText(fact), fact]));
  let added = 0;
  for (const type of CONTENT_TYPES) {
    const uid = UIDS[type];
    for (const row of await versions(strapi, uid, true)) {
      const key = { entryType: type, entryId: row.documentId, entryLocale: row.locale };
      const fact = facts.get(keyText(key));
      facts.delete(keyText(key));
      if (fact?.change === 'publish' && fact.at === row.publishedAt) continue;
      await recordImport(strapi, uid, key);
      added += 1;
    }
  }
  const drafts = new Set<string>();
  for (const type of CONTENT_TYPES) {
    for (const { documentId, locale } of await versions(strapi, UIDS[type], false)) {
      drafts.add(keyText({ entryType: type, entryId: documentId, entryLocale: locale }));
    }
  }
  for (const [text, fact] of facts) {
    const change = drafts.has(text) ? 'unpublish' : 'delete';
    if (fact.change === change || fact.change === 'delete') continue;
    if (!isContentType(fact.entryType)) continue;
    await recordDisappearance(strapi, { ...fact, entryType: fact.entryType }, change, now);
    added += 1;
  }
  return added;
}

async function recordImport(strapi: Core.Strapi, uid: ContentUid, key: EntryKey): Promise<void> {
  const rows = await publishedRows(strapi, uid, key.entryId);
  const row = rows.find(({ locale }) => locale === key.entryLocale);
  if (row?.publishedAt == null) return;
  const before = (await latestOf(strapi, key.entryType, key.entryId)).find(
    ({ entryLocale }) => entryLocale === key.entryLocale,
  );
  const firstPublished = await firstPublication(strapi, key);
  await setInBothVersions(
    strapi,
    uid,
    row,
    fieldsAfterPublishing(uid, row, firstPublished ?? row.publishedAt),
  );
  await append(strapi, {
    ...key,
    at: row.publishedAt,
    who: IMPORT,
    change: 'publish',
    first: firstPublished === null,
    before: before?.after ?? null,
    after: publishedState(key.entryType, row),
    ...changeNoteOf(row),
  });
}

async function recordDisappearance(
  strapi: Core.Strapi,
  { entryType, entryId, entryLocale }: EntryKey,
  change: 'unpublish' | 'delete',
  now: Date,
): Promise<void> {
  const before = (await latestOf(strapi, entryType, entryId)).find(
    (latest) => latest.entryLocale === entryLocale,
  );
  await append(strapi, {
    entryType,
    entryId,
    entryLocale,
    at: now.toISOString(),
    who: IMPORT,
    change,
    first: false,
    before: before?.after ?? before?.before ?? null,
    after: null,
    changeNote: null,
    changeKind: null,
  });
}

async function versions(
  strapi: Core.Strapi,
  uid: ContentUid,
  published: boolean,
): Promise<EntryRow[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: published } },
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
  });
  return entryRows(rows);
}

function keyText(key: {
  readonly entryType: string;
  readonly entryId: string;
  readonly entryLocale: string | null;
}): string {
  return JSON.stringify([key.entryType, key.entryId, key.entryLocale]);
}

function isContentType(type: string): type is ContentType {
  return CONTENT_TYPES.some((known) => known === type);
}
