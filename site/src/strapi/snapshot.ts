import type { ContentType } from '@pilotpress/shared-types';
import type { FileUse } from '../media/file-use.ts';
import type { SiteFile } from '../media/site-file.ts';
import type { StrapiClient } from './client.ts';
import type { DomainEntry, StrapiDocument } from './document.ts';
import type { FindUploads } from './entry-mapping.ts';
import { mappedContent } from './mapped-content.ts';
import { publishedEntries } from './published-entries.ts';

/** All that is published at one moment: complete, mapped, valid, its files at hand. */
export interface Snapshot {
  readonly entries: ReadonlyMap<ContentType, readonly DomainEntry[]>;
  readonly files: readonly SiteFile[];
}

export interface SnapshotSource {
  readonly client: StrapiClient;
  readonly documents: readonly StrapiDocument[];
  readonly moment: Date;
  readonly findUploads: FindUploads;
  /** Has every file at hand, or throws. */
  readonly fetchMedia: (files: readonly FileUse[]) => Promise<readonly SiteFile[]>;
  readonly warn: (text: string) => void;
}

/**
 * Fetch, count, map, validate, fetch the files. Only a snapshot that is right in every part is ever
 * answered, so that whoever fills a store from it changes all of it or nothing.
 *
 * @throws ContentError or MediaError
 */
export async function takeSnapshot(source: SnapshotSource): Promise<Snapshot> {
  const raw = await publishedEntries(source.client, source.documents);
  const { entries, files, warnings } = mappedContent(raw, source.documents, source);
  for (const warning of warnings) source.warn(warning);
  return { entries, files: await source.fetchMedia(files) };
}
