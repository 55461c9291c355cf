import type { ContentType } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS, typeOf } from '../../content-types.ts';
import { labelOf } from '../edit-view-words.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import { FILE_UID, markdownPaths, referencePaths } from '../manifest/reference-path.ts';
import type { Sighting } from './sightings.ts';
import { filesByPath, namedAlong, relatedAlong } from './sightings.ts';

/** A field of an entry in which a file is used. */
export interface FileUse {
  readonly fileId: number;
  readonly type: ContentType;
  readonly documentId: string;
  readonly locale: string | null;
  /** As the draft has it, or as readers see it where the draft does not use the file. */
  readonly title: string | null;
  /** The label of the field in the entry's edit view; of what stands in a component, the component's. */
  readonly field: string;
  readonly inDraft: boolean;
  readonly inPublished: boolean;
}

/**
 * Where files of the media library are used, in drafts and in what is published: in fields for files, be
 * they inside components, and in Markdown. In the order of type, title, and field of the schema. The
 * number of queries depends on the schema alone.
 *
 * @param fileIds - ids of rows
 */
export async function usesOfFile(
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<FileUse[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const library = { strapi, connection: trx as Connection };
    const files = await filesByPath(library, fileIds);
    const uses: FileUse[] = [];
    for (const uid of CONTENT_UIDS) {
      const ofType = new Map<string, FileUse>();
      const note = (field: readonly string[], sightings: readonly Sighting[]) => {
        for (const seen of sightings)
          collect(ofType, typeOf(uid), labelOf(strapi, uid, field), seen);
      };
      for (const path of referencePaths(strapi, uid)) {
        if (path.target !== FILE_UID) continue;
        note(path.field, await relatedAlong(library, uid, path, fileIds));
      }
      for (const path of markdownPaths(strapi, uid)) {
        note(path.field, await namedAlong(library, uid, path, files));
      }
      uses.push(...[...ofType.values()].sort(byEntry));
    }
    return uses;
  });
}

/** Makes one use of draft and published row, and of several sightings in one field. */
function collect(
  uses: Map<string, FileUse>,
  type: ContentType,
  field: string,
  { fileId, documentId, locale, title, published }: Sighting,
): void {
  const key = JSON.stringify([fileId, documentId, locale, field]);
  const known = uses.get(key);
  uses.set(key, {
    ...{ fileId, type, documentId, locale, field },
    title: known === undefined || !published ? title : known.title,
    inDraft: known?.inDraft === true || !published,
    inPublished: known?.inPublished === true || published,
  });
}

function byEntry(one: FileUse, other: FileUse): number {
  return (
    compare(one.title ?? '', other.title ?? '') ||
    compare(one.documentId, other.documentId) ||
    compare(one.locale ?? '', other.locale ?? '') ||
    one.fileId - other.fileId
  );
}

/** By UTF-16 code unit, so that it is the same in every language of the machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
