import type { ReleasedMedia } from '@pilotpress/shared-types';
import { isActiveExtension, paths } from '@pilotpress/shared-types';
import pLimit from 'p-limit';
import type { DeckPrograms } from './deck/read-deck.ts';
import { readDeck } from './deck/read-deck.ts';
import type { DownloadPatience } from './download.ts';
import { download } from './download.ts';
import { ActiveFileError, FileError, MediaError } from './errors.ts';
import { fileName, joinedName } from './file-name.ts';
import type { FileUse } from './file-use.ts';
import { MediaCache } from './media-cache.ts';
import { noteUsed } from './prune-cache.ts';
import { renderedPicture } from './picture.ts';
import type { PublishedFile, PublishedFolder } from './published-files.ts';
import { publishedFile, writePublished } from './published-files.ts';
import type { SiteFile } from './site-file.ts';

const DEFAULT_DOWNLOAD_PATIENCE: DownloadPatience = {
  timeout: 20_000,
  idle: 20_000,
  total: 600_000,
  retries: 4,
  firstDelay: 300,
};

interface Source {
  readonly cmsUrl: string;
  /** Where files are kept between builds. */
  readonly cacheFolder: string;
  readonly deckPrograms: DeckPrograms;
  /** What could not be read long ago is tried again. */
  readonly now: Date;
  /** For whoever runs the build: what is no fault of the content, and stops nothing. */
  readonly warn: (text: string) => void;
  readonly patience?: DownloadPatience;
}

/** Two at a time keep two cores busy, since rendering pictures costs more than fetching them. */
const CONCURRENCY = 2;

/**
 * Has every file at hand that the site needs, and notes what is published.
 *
 * @throws MediaError listing every file that cannot be had, with the entries that use it
 */
export async function fetchMedia(uses: readonly FileUse[], source: Source): Promise<SiteFile[]> {
  const cache = new MediaCache(source.cacheFolder);
  const limit = pLimit(CONCURRENCY);
  const results = await limit.map(grouped(uses), async (group) => {
    try {
      return await fetchOne(group, source, cache);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { failures: group.map((use) => ({ use, error })) };
    }
  });
  const failures = results.flatMap((result) => ('failures' in result ? result.failures : []));
  if (failures.length > 0) throw new MediaError(failures);
  const fetched = results.flatMap((result) => ('failures' in result ? [] : [result]));
  await writePublished(cache, {
    files: fetched.flatMap(({ published }) => published),
    folders: fetched.flatMap(({ folder }) => folder ?? []),
    media: fetched
      .toSorted((a, b) => (a.file.documentId < b.file.documentId ? -1 : 1))
      .map(releasedMedia),
  });
  await noteUsed(cache);
  return fetched.map(({ file }) => file);
}

type Group = readonly [FileUse, ...FileUse[]];

/** Uses of one file, in one group. A text knows no more of a file than its address. */
function grouped(uses: readonly FileUse[]): Group[] {
  const groups = new Map<string, [FileUse, ...FileUse[]]>();
  // Uses that tell more come first, and speak for the group.
  for (const use of uses.toSorted(
    (a, b) => Number(a.updatedAt === null) - Number(b.updatedAt === null),
  )) {
    const group = groups.get(use.documentId);
    if (group === undefined) groups.set(use.documentId, [use]);
    else group.push(use);
  }
  return [...groups.values()];
}

interface Fetched {
  readonly file: SiteFile;
  readonly group: Group;
  readonly published: readonly PublishedFile[];
  /** The pictures of its slides. */
  readonly folder?: PublishedFolder;
}

async function fetchOne(group: Group, source: Source, cache: MediaCache): Promise<Fetched> {
  const [first] = group;
  const name = fileName(first.name);
  const offered = group.some(({ use }) => use !== 'picture');
  if (offered && isActiveExtension(name.extension)) throw new ActiveFileError(first.name);
  const { patience = DEFAULT_DOWNLOAD_PATIENCE } = source;
  const answered = await download(first, source.cmsUrl, cache, patience);
  const mime = first.mime ?? answered.mime ?? 'application/octet-stream';
  const { documentId, alternativeText, caption, sha256, bytes } = first;
  const knownAs = [...new Set(group.flatMap(({ knownAs: name }) => name ?? []))].sort();
  const common = { documentId, source: first.source, name: first.name, sha256, bytes, mime };
  const facts = {
    ...common,
    knownAs,
    alternativeText,
    caption,
    updatedAt: first.updatedAt ?? EPOCH,
  };
  const original = publishedFile(sha256, joinedName(name));
  const { slides, ...folder } = await slidesOf(group, cache, source);
  if (!group.some(({ use }) => use === 'picture')) {
    const plain = { width: null, height: null, path: original.path, renditions: [] };
    return { file: { ...facts, ...plain, ...slides }, group, published: [original], ...folder };
  }
  const picture = await renderedPicture({ sha256, name: first.name }, cache);
  const { width, height, renditions } = picture;
  const path = offered ? original.path : (renditions.at(-1)?.path ?? original.path);
  return {
    file: { ...facts, width, height, path, renditions: [...renditions], ...slides },
    group,
    published: offered ? [original, ...picture.published] : picture.published,
    ...folder,
  };
}

/** What a release says of a file, in an order that depends on the content alone. */
function releasedMedia({ file, group, published }: Fetched): ReleasedMedia {
  const own = paths.fileFolder(file.sha256);
  const folders = new Set(published.map(({ sha256 }) => paths.fileFolder(sha256)));
  folders.delete(own);
  const uses = group.map(({ usedBy }) => usedBy);
  const keyOf = (use: FileUse['usedBy']): string => `${use.type} ${use.documentId} ${use.field}`;
  const byKey = new Map(uses.map((use) => [keyOf(use), use]));
  return {
    name: file.name,
    folders: [own, ...[...folders].sort()],
    usedBy: [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use),
  };
}

/** What is to be shown of a file slide by slide. */
async function slidesOf(
  group: Group,
  cache: MediaCache,
  { deckPrograms, now, warn }: Source,
): Promise<{ slides: Pick<SiteFile, 'deck' | 'deckProblem'>; folder?: PublishedFolder }> {
  if (!group.some(({ use }) => use === 'deck'))
    return { slides: { deck: null, deckProblem: null } };
  const [use] = group;
  const { fault, ...read } = await readDeck(use, cache, deckPrograms, now);
  if (fault !== undefined) warn(faultWords(use, fault));
  return 'problem' in read
    ? { slides: { deck: null, deckProblem: read.problem } }
    : { slides: { deck: read.deck, deckProblem: null }, folder: read.published };
}

/** In one line, as logs have it. */
const faultWords = ({ name, usedBy }: FileUse, fault: string): string =>
  `The program failed on the slides of the file "${name}" (${usedBy.type} "${usedBy.title ?? usedBy.documentId}", field ${usedBy.field}). It is published nevertheless, if need be as a download alone. If it is no deck made to do harm, report this: ${fault.replaceAll(/\s*\n\s*/g, ' | ')}`;

/** Stands for an instant that nobody knows. */
const EPOCH = '1970-01-01T00:00:00.000Z';
