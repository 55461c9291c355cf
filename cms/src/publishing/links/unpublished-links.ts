import type { ContentType } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { EntryRow } from '../entry-row.ts';
import { entryRows } from '../entry-row.ts';
import { populateAll } from '../schema-walk.ts';
import type { EntryAddress } from '../unpublished-relations.ts';
import type { AddressRow } from './entries-named.ts';
import { addressKey, entriesNamed } from './entries-named.ts';
import { linksIn } from './links-in.ts';
import { hostsOf, textsOf } from './texts-of.ts';

/** A link in a text to an entry that is not published. */
export interface UnpublishedLink {
  /** Names of the field's place in the schema, as in `['activities', 'text']`. */
  readonly field: readonly string[];
  readonly target: {
    readonly type: ContentType;
    readonly documentId: string;
    readonly title: string | null;
  };
}

/** Which links in the texts of an entry's draft lead to entries of which there is only a draft at that address. */
export async function unpublishedLinks(
  strapi: Core.Strapi,
  { uid, documentId }: EntryAddress,
): Promise<UnpublishedLink[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null },
    populate: populateAll(strapi, uid),
  });
  const links = entryRows(rows).flatMap((row) => linksOf(strapi, uid, row));
  if (links.length === 0) return [];
  const slugs = links.map(({ entry }) => entry.slug);
  const found = Map.groupBy(await entriesNamed(strapi, strapi.db.connection, slugs), addressKey);
  return links.flatMap(({ field, entry }) =>
    hidden(found.get(addressKey(entry)) ?? [])
      // An entry leads to itself as soon as it is published.
      .filter((target) => target.documentId !== documentId)
      .map((target) => ({ field, target })),
  );
}

function linksOf(strapi: Core.Strapi, uid: EntryAddress['uid'], row: EntryRow) {
  return textsOf(strapi, uid, row).flatMap(({ path, value }) => {
    const field = path.filter((step) => typeof step === 'string');
    return (linksIn(value, hostsOf(strapi)) ?? []).flatMap((link) =>
      link.kind === 'entry' ? { field, entry: link.entry } : [],
    );
  });
}

/** The drafts behind an address, where no published entry has it. */
const hidden = (rows: readonly AddressRow[]): readonly AddressRow[] =>
  rows.some(({ isPublished }) => isPublished) ? [] : rows;
