import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLICATION_CHANGES } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { typeOf } from '../content-types.ts';
import { labelOf } from '../publishing/edit-view-words.ts';
import { isRecord, numberOf, recordOf, recordsOf, textOf } from '../publishing/entry-row.ts';
import { LOG_UID } from '../publishing/publication-log.ts';
import type { EntryAddress } from '../publishing/unpublished-relations.ts';
import { unpublishedRelations } from '../publishing/unpublished-relations.ts';
import type { EntryFact } from './entry-state.ts';
import { entryState } from './entry-state.ts';
import { namedEntry } from './named-entry.ts';
import type { EntryView, LostRelation } from './panel-views.ts';

/** How one entry stands, from the publication log and from what the publisher says. */
export async function entryView(
  strapi: Core.Strapi,
  address: EntryAddress,
  status: PublisherStatus | null,
): Promise<EntryView> {
  const type = typeOf(address.uid);
  const { documentId } = address;
  const standing = {
    type,
    documentId,
    facts: await factsOf(strapi, address),
    liveReach: await positionOf(strapi, status?.live?.log.last ?? null),
    status,
  };
  return {
    entry: entryState(standing, (uid, field) => labelOf(strapi, uid, field)),
    lost: await lostRelations(strapi, address),
  };
}

async function factsOf(
  strapi: Core.Strapi,
  { uid, documentId }: EntryAddress,
): Promise<EntryFact[]> {
  const rows: unknown = await strapi.db.query(LOG_UID).findMany({
    where: { entryType: typeOf(uid), entryId: documentId },
    orderBy: { id: 'asc' },
  });
  return recordsOf(rows).flatMap((row) => {
    const [position, at] = [numberOf(row.id), textOf(row.at)];
    const change = PUBLICATION_CHANGES.find((known) => known === row.change);
    if (position === null || at === null || change === undefined) return [];
    return [{ position, at, change, slug: textOf(recordOf(row.after)?.slug) }];
  });
}

/** Where a fact stands in the log; 0 for one that it does not hold, as after a backup was restored. */
async function positionOf(strapi: Core.Strapi, fact: string | null): Promise<number> {
  if (fact === null) return 0;
  const row: unknown = await strapi.db
    .query(LOG_UID)
    .findOne({ where: { documentId: fact }, select: ['id'] });
  return (isRecord(row) ? numberOf(row.id) : null) ?? 0;
}

async function lostRelations(strapi: Core.Strapi, address: EntryAddress): Promise<LostRelation[]> {
  const lost = new Map<string, LostRelation>();
  for (const { field, target } of await unpublishedRelations(strapi, address)) {
    const label = labelOf(strapi, address.uid, field.split('.'));
    lost.set(JSON.stringify([label, target.documentId]), {
      field: label,
      target: namedEntry(target.type, target.documentId, target.title),
    });
  }
  return [...lost.values()];
}
