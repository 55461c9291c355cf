import { isPagedType, paths } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import { typeOf } from '../content-types.ts';
import { titleField } from './edit-view-words.ts';
import { entryInWords } from './entry-in-words.ts';
import { recordOf, textOf } from './entry-row.ts';

/** Finds who has an address, in words; `null` where nobody does. */
export type HolderLookup = (slug: string) => Promise<string | null>;

/** Among the published entries of a type: two drafts may have the same address until one is published. */
export const holderLookup =
  (strapi: Core.Strapi, uid: ContentUid): HolderLookup =>
  async (slug) => {
    const where = { slug, publishedAt: { $notNull: true } };
    const row = recordOf(await strapi.db.query(uid).findOne({ where }));
    if (row === null) return null;
    const type = typeOf(uid);
    const entry = entryInWords(type, textOf(row[titleField(strapi, uid)]));
    return isPagedType(type) ? `${entry}, which is published at ${paths.entry(type, slug)}` : entry;
  };
