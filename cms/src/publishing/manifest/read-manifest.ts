import type { Manifest, ManifestEntry, ManifestFile } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { logReach } from '../log-for-readers.ts';
import { fileRows, manifestFiles } from './library-files.ts';
import { publishedEntries } from './published-entries.ts';
import { readTransaction } from './read-transaction.ts';
import { revisionOf } from './version.ts';

/**
 * What is published, and every file of the media library, all of one moment. It asks the same number of
 * queries however much there is.
 */
export async function readManifest(strapi: Core.Strapi): Promise<Manifest> {
  const state = await readTransaction(strapi, async (connection) => {
    const files = await fileRows(strapi, connection);
    return {
      entries: await publishedEntries(strapi, connection, files),
      files: manifestFiles(files),
      log: await logReach(connection),
    };
  });
  state.entries.sort(byIdentity);
  state.files.sort(byDocumentId);
  return { revision: revisionOf(JSON.stringify(state)), ...state };
}

function byIdentity(one: ManifestEntry, other: ManifestEntry): number {
  return (
    compare(one.type, other.type) ||
    compare(one.documentId, other.documentId) ||
    compare(one.locale ?? '', other.locale ?? '')
  );
}

function byDocumentId(one: ManifestFile, other: ManifestFile): number {
  return compare(one.documentId, other.documentId);
}

/** By UTF-16 code unit, so that it is the same in every language of the machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
