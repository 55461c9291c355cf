import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths, RELEASED_MEDIA_FILE, releasedMediaSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { linkFolder, linkOrCopy } from './link-or-copy.ts';
import type { MediaCache } from './media-cache.ts';

/** Bytes of the cache and the address at which the site publishes them. */
const publishedFileSchema = z.object({
  path: z.string().startsWith('/files/'),
  sha256: z.string(),
});
export type PublishedFile = z.infer<typeof publishedFileSchema>;

/** A folder of the cache and the address below which the site publishes the files in it. */
const publishedFolderSchema = z.object({
  path: z.string().startsWith('/files/'),
  /** Below the folder of the cache. */
  folder: z.string().min(1),
});
export type PublishedFolder = z.infer<typeof publishedFolderSchema>;

const listSchema = z.object({
  files: z.array(publishedFileSchema),
  folders: z.array(publishedFolderSchema),
  /** Which file of the CMS they are made of, sorted by its documentId. */
  media: z.array(releasedMediaSchema),
});
export type Published = z.infer<typeof listSchema>;
const NOTE = 'published';

export function publishedFile(sha256: string, name: string): PublishedFile {
  return { path: paths.file(sha256, name), sha256 };
}

/** Notes what is published, for whoever writes the site or serves it: they run apart from the loaders. */
export async function writePublished(
  cache: MediaCache,
  { files, folders, media }: Published,
): Promise<void> {
  await cache.writeNote(NOTE, { files: byPath(files), folders: byPath(folders), media });
}

const byPath = <T extends { readonly path: string }>(published: readonly T[]): T[] => [
  ...new Map(published.map((one) => [one.path, one])).values(),
];

/** What is published; `null` where no loader has noted it, or the note cannot be read. */
export async function readPublished(cache: MediaCache): Promise<Published | null> {
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
 * Puts every published file into the built site, as a hard link where the file system has them, and says
 * there which file of the CMS is where.
 *
 * @throws NoPublishedFilesError
 */
export async function publishFiles(cache: MediaCache, siteOut: string): Promise<number> {
  const published = await readPublished(cache);
  if (published === null) throw new NoPublishedFilesError(cache.folder);
  const { files, folders, media } = published;
  for (const { path, sha256 } of files) {
    const target = join(siteOut, path);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    linkOrCopy(cache.bytesPath(sha256), target);
  }
  let count = files.length;
  for (const { path, folder } of folders) {
    const target = join(siteOut, path);
    rmSync(target, { recursive: true, force: true });
    count += linkFolder(join(cache.folder, folder), target);
  }
  writeFileSync(join(siteOut, RELEASED_MEDIA_FILE), JSON.stringify({ files: media }));
  return count;
}

/** The path of the bytes that the site publishes at an address; `null` where it publishes none there. */
export function publishedBytes(
  address: string,
  { files, folders }: Published,
  cache: MediaCache,
): string | null {
  const file = files.find(({ path }) => path === address);
  if (file !== undefined) return cache.bytesPath(file.sha256);
  const [, parent = '', name = ''] = /^(.+)\/([\w-]+\.\w+)$/.exec(address) ?? [];
  const found = folders.find(({ path }) => path === parent);
  return found === undefined ? null : join(cache.folder, found.folder, name);
}
