import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { isRecord, recordsOf, textOf } from '../entry-row.ts';
import { ByteMeter } from './byte-meter.ts';
import type { Fingerprint } from './fingerprint.ts';
import { fingerprintIn } from './fingerprint.ts';

const FILE_UID = 'plugin::upload.file';

/**
 * Fills in the fingerprints of files that were uploaded before fingerprints were recorded, or that came
 * by an import. A file whose bytes cannot be read is logged, and tried again at the next start.
 *
 * @returns how many were filled in
 */
export async function fillInFingerprints(strapi: Core.Strapi): Promise<number> {
  const rows: unknown = await strapi.db.query(FILE_UID).findMany({
    select: ['id', 'documentId', 'name', 'url', 'provider_metadata'],
    orderBy: { id: 'asc' },
  });
  let filledIn = 0;
  for (const row of recordsOf(rows)) {
    if (fingerprintIn(row.provider_metadata) !== null) continue;
    const fingerprint = await fingerprintOnDisk(strapi, row);
    if (fingerprint === null) continue;
    const kept = isRecord(row.provider_metadata) ? row.provider_metadata : {};
    // Past the entity layer on purpose: the file itself did not change, so it keeps its `updatedAt`.
    await strapi.db
      .queryBuilder(FILE_UID)
      .where({ id: row.id })
      .update({ provider_metadata: JSON.stringify({ ...kept, ...fingerprint }) })
      .execute();
    filledIn += 1;
  }
  return filledIn;
}

async function fingerprintOnDisk(
  strapi: Core.Strapi,
  row: Readonly<Record<string, unknown>>,
): Promise<Fingerprint | null> {
  const file = path.join(strapi.dirs.static.public, textOf(row.url) ?? '');
  const meter = new ByteMeter();
  try {
    await pipeline(createReadStream(file), meter.resume());
  } catch (error) {
    strapi.log.warn(
      `The file "${textOf(row.name) ?? ''}" (documentId ${textOf(row.documentId) ?? ''}) of the media library cannot be read: ${error instanceof Error ? error.message : String(error)}. Replace it in the media library or restore it from a backup and start again; until then no page can offer it.`,
    );
    return null;
  }
  return meter.fingerprint();
}
