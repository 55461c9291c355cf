import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLICATION_CHANGES } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { typeOf } from '../content-types.ts';
import { labelOf } from '../publishing/edit-view-words.ts';
import { isRecord, numberOf, recordOf, recordsOf, textOf } from '../publishing/entry-row.ts';
import type { UnpublishedLink } from '../publishing/links/unpublished-links.ts';
import { unpublishedLinks } from '../publishing/links/unpublished-links.ts';
import { LOG_UID } from '../publishing/publication-log.ts';
import type { EntryAddress } from '../publishing/unpublished-relations.ts';
import { unpublishedRelations } from '../publishing/unpublished-relations.ts';
import type { EntryFact } from './entry-state.ts';
import { entryState } from './entry-state.ts';
import { namedEntry } from './named-entry.ts';
import type { EntryView, HiddenEntry } from './panel-views.ts';

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
    wordsOnly: hiddenEntries(strapi, address, await unpublishedLinks(strapi, address)),
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

async function lostRelations(strapi: Core.Strapi, address: EntryAddress): Promise<HiddenEntry[]> {
  const relations = await unpublishedRelations(strapi, address);
  const hidden = relations.map(({ field, target }) => ({ field: field.split('.'), target }));
  return hiddenEntries(strapi, address, hidden);
}

/** Each entry once for each field that leads to it. */
function hiddenEntries(
  strapi: Core.Strapi,
  { uid }: EntryAddress,
  hidden: readonly UnpublishedLink[],
): HiddenEntry[] {
  const entries = new Map<string, HiddenEntry>();
  for (const { field, target } of hidden) {
    const label = labelOf(strapi, uid, field);
    entries.set(JSON.stringify([label, target.documentId]), {
      field: label,
      target: namedEntry(target.type, target.documentId, target.title),
    });
  }
  return [...entries.values()];
}
