import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '@pilotpress/shared-types';
import { z } from 'zod';
import { linkOrCopy } from './link-or-copy.ts';
import type { MediaCache } from './media-cache.ts';

/** Bytes of the cache and the address at which the site publishes them. */
const publishedFileSchema = z.object({
  path: z.string().startsWith('/files/'),
  sha256: z.string(),
});
export type PublishedFile = z.infer<typeof publishedFileSchema>;

const listSchema = z.array(publishedFileSchema);
const NOTE = 'published';

export function publishedFile(sha256: string, name: string): PublishedFile {
  return { path: paths.file(sha256, name), sha256 };
}

/** Notes what is published, for whoever writes the site or serves it: they run apart from the loaders. */
export async function writePublished(
  cache: MediaCache,
  files: readonly PublishedFile[],
): Promise<void> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  await cache.writeNote(NOTE, [...byPath.values()]);
}

/** What is published; `null` where no loader has noted it, or the note cannot be read. */
export async function readPublished(cache: MediaCache): Promise<readonly PublishedFile[] | null> {
  return cache.note(NOTE, listSchema);
}

/** Nobody knows which files the site publishes, so its pages would name files that are not there. */
export class NoPublishedFilesError extends Error {
  constructor(cacheFolder: string) {
    super(
      `The list of files that the site publishes is missing from ${cacheFolder}, or cannot be read. Build again; if it stays so, delete that folder first.`,
    );
    this.name = 'NoPublishedFilesError';
  }
}

/**
 * Puts every published file into the built site, as a hard link where the file system has them.
 *
 * @throws NoPublishedFilesError
 */
export async function publishFiles(cache: MediaCache, siteOut: string): Promise<number> {
  const files = await readPublished(cache);
  if (files === null) throw new NoPublishedFilesError(cache.folder);
  for (const { path, sha256 } of files) {
    const target = join(siteOut, path);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    linkOrCopy(cache.bytesPath(sha256), target);
  }
  return files.length;
}
