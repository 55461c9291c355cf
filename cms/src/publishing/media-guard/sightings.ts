import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content-types.ts';
import { recordOf, recordsOf, textOf } from '../entry-row.ts';
import { queryAlong } from '../manifest/query-along.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import type { ReferencePath, TextPath } from '../manifest/reference-path.ts';
import { FILE_UID } from '../manifest/reference-path.ts';
import { titleField } from '../edit-view-words.ts';
import { uploadFinder, uploadPath } from './uploads-named-in.ts';

/** One row of an entry that uses a file: its draft, or what readers see. */
export interface Sighting {
  readonly fileId: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string | null;
  readonly published: boolean;
}

/** Where the query is asked, and of which type. */
export interface Library {
  readonly strapi: Core.Strapi;
  readonly connection: Connection;
}

/** The rows of a type that point to files by one field. */
export async function relatedAlong(
  { strapi, connection }: Library,
  uid: ContentUid,
  { joins }: ReferencePath,
  fileIds: readonly number[],
): Promise<Sighting[]> {
  const { query, last } = queryAlong(strapi, connection, uid, joins);
  const rows: unknown = await query
    .whereIn(last, fileIds)
    .select({ ...entryColumns(strapi, uid), fileId: last });
  return recordsOf(rows).map((row) => sighting(row, Number(row.fileId)));
}

/** Ids of files, by each path under which a text can name them. */
export type FilesByPath = ReadonlyMap<string, readonly number[]>;

/** The paths of files and of the renditions that Strapi made of them. */
export async function filesByPath(
  { strapi, connection }: Library,
  fileIds: readonly number[],
): Promise<FilesByPath> {
  const rows: unknown = await connection(strapi.db.metadata.get(FILE_UID).tableName)
    .whereIn('id', fileIds)
    .select('id', 'url', 'formats');
  const paths = new Map<string, number[]>();
  for (const { id, url, formats } of recordsOf(rows)) {
    // JSON: a text in SQLite, parsed already in PostgreSQL.
    const parsed: unknown = typeof formats === 'string' ? JSON.parse(formats) : formats;
    const renditions = recordsOf(Object.values(recordOf(parsed) ?? {}));
    for (const address of [url, ...renditions.map((rendition) => rendition.url)]) {
      if (typeof address !== 'string') continue;
      const path = uploadPath(address);
      paths.set(path, [...(paths.get(path) ?? []), Number(id)]);
    }
  }
  return paths;
}

/** The rows of a type that name files in one field of Markdown. */
export async function namedAlong(
  { strapi, connection }: Library,
  uid: ContentUid,
  { joins, column }: TextPath,
  files: FilesByPath,
): Promise<Sighting[]> {
  const { query, table } = queryAlong(strapi, connection, uid, joins);
  const text = `${table}.${column}`;
  const rows: unknown = await query
    .where((spelled) => {
      // Its letters can be written in no other way than these.
      for (const part of ['%uploads%', '%&#%', '%!%%']) {
        void spelled.orWhereRaw("?? like ? escape '!'", [text, part]);
      }
    })
    .select({ ...entryColumns(strapi, uid), text });
  const find = uploadFinder(files.keys());
  return recordsOf(rows).flatMap((row) =>
    find(textOf(row.text) ?? '')
      .flatMap((path) => files.get(path) ?? [])
      .map((fileId) => sighting(row, fileId)),
  );
}

function entryColumns(strapi: Core.Strapi, uid: ContentUid): Record<string, string> {
  return {
    documentId: 'entry.document_id',
    locale: 'entry.locale',
    publishedAt: 'entry.published_at',
    title: `entry.${titleField(strapi, uid)}`,
  };
}

function sighting(row: Readonly<Record<string, unknown>>, fileId: number): Sighting {
  return {
    fileId,
    documentId: String(row.documentId),
    locale: textOf(row.locale),
    title: textOf(row.title),
    published: row.publishedAt !== null,
  };
}
