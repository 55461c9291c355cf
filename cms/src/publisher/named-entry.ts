import type { ContentProblem, ContentType } from '@pilotpress/shared-types';
import { CONTENT_TYPES } from '@pilotpress/shared-types';
import type { ContentUid } from '../content-types.ts';
import { UIDS } from '../content-types.ts';
import { entryInWords } from '../publishing/entry-in-words.ts';
import type { NamedEntry, ProblemView } from './panel-views.ts';

/** The label of a field in its edit view. */
export type LabelOf = (uid: ContentUid, field: readonly string[]) => string;

export function namedEntry(
  type: ContentType,
  documentId: string,
  title: string | null,
): NamedEntry {
  const uid = UIDS[type];
  return {
    name: entryInWords(type, title),
    // There is but one set of site settings.
    editView:
      type === 'site'
        ? `/content-manager/single-types/${uid}`
        : `/content-manager/collection-types/${uid}/${documentId}`,
  };
}

/** A problem of a build, with the entry and the field as an editor knows them. */
export function problemView(problem: ContentProblem, labelOf: LabelOf): ProblemView {
  const { documentId, title, field, text, remedy } = problem;
  const type = CONTENT_TYPES.find((known) => known === problem.type);
  if (type === undefined || documentId === null) return { entry: null, field, text, remedy };
  return {
    entry: namedEntry(type, documentId, title),
    field: field === null ? null : labelOf(UIDS[type], field.split('.')),
    text,
    remedy,
  };
}
