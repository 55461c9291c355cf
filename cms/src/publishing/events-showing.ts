import type { Core } from '@strapi/strapi';
import { UIDS } from '../content-types.ts';
import { actingPerson } from './acting-person.ts';
import { recordsOf, textOf } from './entry-row.ts';
import { append, latestOf } from './publication-log.ts';
import { publishedRows } from './published-rows.ts';
import { publishedState } from './published-state.ts';

/** The documentIds of the published events that show a deck. */
export async function eventsShowing(strapi: Core.Strapi, deck: string): Promise<string[]> {
  const rows: unknown = await strapi.db.query(UIDS.event).findMany({
    where: { publishedAt: { $notNull: true }, presentations: { documentId: deck } },
    select: ['documentId'],
  });
  return recordsOf(rows).flatMap(({ documentId }) => textOf(documentId) ?? []);
}

/**
 * Adds to the log which decks events show by now. Readers see a deck at an event as soon as both are
 * published, be it the deck alone that was: the event's own row stays as it was.
 *
 * @param events - documentIds of those that showed a deck before it was published or withdrawn, or do now
 */
export async function recordDecks(strapi: Core.Strapi, events: Iterable<string>): Promise<void> {
  for (const documentId of new Set(events)) {
    const latest = await latestOf(strapi, 'event', documentId);
    for (const row of await publishedRows(strapi, UIDS.event, documentId)) {
      const last = latest.find(({ entryLocale }) => entryLocale === row.locale);
      const after = publishedState('event', row);
      if (last?.after == null || sameDecks(last.after, after)) continue;
      await append(strapi, {
        ...{ entryType: 'event', entryId: documentId, entryLocale: row.locale },
        ...{ at: new Date().toISOString(), who: actingPerson(strapi) },
        ...{ change: 'publish', first: false, before: last.after, after },
        ...{ changeNote: null, changeKind: null, ofDecks: true },
      });
    }
  }
}

type State = ReturnType<typeof publishedState>;

const sameDecks = (one: State, other: State): boolean =>
  JSON.stringify(one.event?.presentations) === JSON.stringify(other.event?.presentations);
