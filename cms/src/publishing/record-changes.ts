import type { ContentType } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types.ts';
import { typeOf } from '../content-types.ts';
import { actingPerson } from './acting-person.ts';
import { draftRow } from './draft-row.ts';
import {
  changeNoteOf,
  fieldsOfTold,
  fieldsAfterPublishing,
  setInAnswer,
  setInBothVersions,
} from './editorial-fields.ts';
import type { EntryRow } from './entry-row.ts';
import { cmsAddressProblems } from './links/cms-addresses.ts';
import { linkProblems } from './links/link-problems.ts';
import { append, firstPublication, latestOf } from './publication-log.ts';
import { problemsOf, refuse } from './publish-rules.ts';
import { publishedRows } from './published-rows.ts';
import { publishedState } from './published-state.ts';
import { modelOf } from './schema-walk.ts';

/** A write that may have changed what is published. */
export interface Write {
  readonly uid: ContentUid;
  readonly documentId: string;
  /** The published rows before the write. */
  readonly before: readonly EntryRow[];
  /** What the document service is about to answer. */
  readonly answer: unknown;
  readonly isDelete: boolean;
}

/**
 * Compares the published rows before and after a write: checks what was published against the rules,
 * fills in what publishing fills in, and adds to the log what readers will notice.
 *
 * @throws Strapi's ValidationError when what was published breaks a rule; the transaction takes it back
 */
export async function recordChanges(strapi: Core.Strapi, write: Write): Promise<void> {
  const { uid, documentId, before } = write;
  const type = typeOf(uid);
  const after = await publishedRows(strapi, uid, documentId);
  for (const row of after) {
    const previous = before.find(({ locale }) => locale === row.locale) ?? null;
    if (previous?.id !== row.id) await recordPublication(strapi, write, type, previous, row);
  }
  if (write.isDelete) {
    await recordDeletion(strapi, type, documentId);
    return;
  }
  for (const row of before) {
    if (after.some(({ locale }) => locale === row.locale)) continue;
    // The note stands in the draft: publishing emptied that of the published row.
    const draft = (await draftRow(strapi, uid, row)) ?? row;
    await append(strapi, {
      entryType: type,
      entryId: documentId,
      entryLocale: row.locale,
      at: new Date().toISOString(),
      who: actingPerson(strapi),
      change: 'unpublish',
      first: false,
      before: publishedState(type, row),
      after: null,
      ...changeNoteOf(draft),
    });
    await setInBothVersions(strapi, uid, draft, fieldsOfTold(draft));
  }
}

async function recordPublication(
  strapi: Core.Strapi,
  { uid, answer }: Write,
  type: ContentType,
  previous: EntryRow | null,
  row: EntryRow,
): Promise<void> {
  const at = row.publishedAt ?? new Date().toISOString();
  const key = { entryType: type, entryId: row.documentId, entryLocale: row.locale };
  refuse([
    ...problemsOf(type, row, new Date(at), modelOf(strapi, uid), (name) => modelOf(strapi, name)),
    ...cmsAddressProblems(strapi, uid, row),
    ...(await linkProblems(strapi, uid, row)),
  ]);
  const firstPublished = await firstPublication(strapi, key);
  const fields = fieldsAfterPublishing(uid, row, firstPublished ?? at);
  await setInBothVersions(strapi, uid, row, fields);
  setInAnswer(answer, fields);
  await append(strapi, {
    ...key,
    at,
    who: actingPerson(strapi),
    change: 'publish',
    first: firstPublished === null,
    before: previous && publishedState(type, previous),
    after: publishedState(type, row),
    ...changeNoteOf(row),
  });
}

/** Only what readers have seen at some time is deleted in their eyes, be it withdrawn by now or not. */
async function recordDeletion(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<void> {
  for (const latest of await latestOf(strapi, type, documentId)) {
    if (latest.change === 'delete') continue;
    await append(strapi, {
      entryType: type,
      entryId: documentId,
      entryLocale: latest.entryLocale,
      at: new Date().toISOString(),
      who: actingPerson(strapi),
      change: 'delete',
      first: false,
      before: latest.after ?? latest.before,
      after: null,
      changeNote: null,
      changeKind: null,
    });
  }
}
