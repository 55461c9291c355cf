import type { ManifestFile } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { fingerprintIn } from '../uploads/fingerprint.ts';
import type { StoredInstant } from './published-entries.ts';
import { milliseconds } from './published-entries.ts';
import type { Connection } from './read-transaction.ts';
import { FILE_UID } from './reference-path.ts';
import { versionOf } from './version.ts';

/** A file as the manifest looks at it. */
export interface FileRow {
  readonly id: number;
  readonly documentId: string;
  readonly url: string;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
  readonly updatedAt: StoredInstant;
  /** JSON: a text in SQLite, parsed already in PostgreSQL. */
  readonly metadata: unknown;
}

/** Every file of the media library. */
export function fileRows(strapi: Core.Strapi, connection: Connection): Promise<FileRow[]> {
  return connection(strapi.db.metadata.get(FILE_UID).tableName).select<FileRow[]>({
    id: 'id',
    documentId: 'document_id',
    url: 'url',
    name: 'name',
    alternativeText: 'alternative_text',
    caption: 'caption',
    width: 'width',
    height: 'height',
    mime: 'mime',
    updatedAt: 'updated_at',
    metadata: 'provider_metadata',
  });
}

/**
 * The files of the manifest. One whose bytes were never seen is left out: there is nothing that the site
 * could hold against what it downloads.
 */
export function manifestFiles(rows: readonly FileRow[]): ManifestFile[] {
  const files: ManifestFile[] = [];
  for (const row of rows) {
    const fingerprint = fingerprintIn(
      typeof row.metadata === 'string' ? (JSON.parse(row.metadata) as unknown) : row.metadata,
    );
    if (fingerprint === null) continue;
    const { sha256, bytes } = fingerprint;
    const { documentId, url } = row;
    files.push({ documentId, url, sha256, bytes, version: versionOf(stateOf(row, sha256, bytes)) });
  }
  return files;
}

function stateOf(row: FileRow, sha256: string, bytes: number): string {
  const { name, alternativeText, caption, width, height, mime, url, updatedAt } = row;
  const shown = [name, alternativeText, caption, width, height, mime];
  shown.push(sha256, bytes, url, milliseconds(updatedAt));
  return JSON.stringify(shown);
}
