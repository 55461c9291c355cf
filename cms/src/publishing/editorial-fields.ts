import type { ChangeKind } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import type { EntryRow } from './entry-row.ts';
import { isRecord, textOf } from './entry-row.ts';

/** The field that holds when readers first heard of an entry, where a type has one. */
const FIRST_TOLD: Partial<Record<ContentUid, 'announcedOn' | 'publishedOn'>> = {
  'api::event.event': 'announcedOn',
  'api::article.article': 'publishedOn',
};

/** The note that goes with a change. */
export interface ChangeNote {
  readonly changeNote: string | null;
  readonly changeKind: ChangeKind | null;
}

/** The note that an editor left in a row; its kind only counts together with a text. */
export function changeNoteOf(row: EntryRow): ChangeNote {
  const text = (textOf(row.changeNote) ?? '').trim();
  if (text === '') return { changeNote: null, changeKind: null };
  return { changeNote: text, changeKind: row.changeKind === 'major' ? 'major' : 'minor' };
}

/** The fields that publishing sets: the first-told moment where it is empty, and an emptied change note. */
export function fieldsAfterPublishing(
  uid: ContentUid,
  row: EntryRow,
  firstPublished: string,
): Readonly<Record<string, unknown>> {
  const firstTold = FIRST_TOLD[uid];
  return {
    ...(firstTold !== undefined && textOf(row[firstTold]) === null
      ? { [firstTold]: firstPublished }
      : {}),
    ...fieldsOfTold(row),
  };
}

/** The fields of an entry whose change note has gone into the log. */
export function fieldsOfTold(row: EntryRow): Readonly<Record<string, unknown>> {
  return {
    ...(textOf(row.changeNote) === null ? {} : { changeNote: null }),
    ...('changeKind' in row && row.changeKind !== 'minor' ? { changeKind: 'minor' } : {}),
  };
}

/** The fields of an entry that nobody has been told of, as far as its type has them. */
export function fieldsOfUntold({
  attributes,
}: {
  readonly attributes: Readonly<Record<string, unknown>>;
}): Readonly<Record<string, unknown>> {
  const untold = { announcedOn: null, publishedOn: null, changeNote: null, changeKind: 'minor' };
  return Object.fromEntries(Object.entries(untold).filter(([name]) => name in attributes));
}

/**
 * Sets fields in the draft and the published row alike. It goes past the entity layer on purpose: the
 * rows keep their `updatedAt`, or Strapi would call a freshly published entry modified.
 */
export async function setInBothVersions(
  strapi: Core.Strapi,
  uid: ContentUid,
  row: EntryRow,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  const stored = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === FIRST_TOLD[uid] && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
  await strapi.db
    .queryBuilder(uid)
    .where({ documentId: row.documentId, locale: row.locale })
    .update(stored)
    .execute();
}

/** Brings what the document service is about to answer up to date with what was set. */
export function setInAnswer(answer: unknown, fields: Readonly<Record<string, unknown>>): void {
  if (!isRecord(answer)) return;
  const entries: readonly unknown[] = Array.isArray(answer.entries) ? answer.entries : [answer];
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    for (const [name, value] of Object.entries(fields)) {
      if (name in entry) Object.assign(entry, { [name]: value });
    }
  }
}
