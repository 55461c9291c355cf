import { glob, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { percentDecoded } from '@pilotpress/shared-types';
import { ReleaseRedirects } from '../hosting/redirects.ts';
import type { Locations } from '../start/locations.ts';
import { SetupError } from '../start/settings.ts';
import type { PurgedFile } from './purged-files.ts';
import { fileFolderIn, haveCommon, purgedFiles, writePurgedFiles } from './purged-files.ts';
import { releasedMedia, releaseNames, whileSwitching } from './releases.ts';

export interface Purge {
  readonly file: PurgedFile;
  /** How many releases had it. */
  readonly count: number;
  /** When it was purged before; `null` where it was not. */
  readonly before: string | null;
}

/**
 * Takes a file, with all that was made of it, out of every release on disk, out of what is being built and
 * out of the cache of files, at once: visitors have it no more, though pages may still name it. No release
 * that has it goes live until somebody allows it.
 *
 * @param address - path on the site or whole address of the file, of another size or format of it, of a
 *   picture of its slides, or the lasting one of a presentation
 * @returns what was purged, how many releases had it, and since when it was purged already, if it was
 * @throws SetupError where none has it
 */
export async function purge(places: Locations, address: string): Promise<Purge> {
  // Meanwhile no build goes live that has the file still.
  return whileSwitching(places, async () => {
    const path = await filePath(places, pathIn(address));
    const named = fileFolderIn(path);
    if (named === null || /^\/files\/[^/]+\/?$/.test(path)) {
      throw new SetupError(
        `"${address}" is no file of the site. Give its address as it stands in the page: /files/<hash>/<name>.`,
      );
    }
    const releases = (await releaseNames(places)).map((name) => join(places.releases, name));
    const purged = await purgedFiles(places);
    // Whoever purged it may have been killed before the end, and does it once more.
    const before = purged.find(({ folders }) => folders.includes(named))?.purgedAt ?? null;
    if (before === null && !releases.some((release) => existsSync(join(release, path)))) {
      throw new SetupError(`No release has ${path}.`);
    }
    const media = (await Promise.all(releases.map(releasedMedia))).flatMap((list) => list ?? []);
    const known = madeOfTheSame(named, [...media, ...purged]);
    const folders = [...new Set([...known.flatMap((one) => one.folders), named])];
    const name = known.at(-1)?.name ?? basename(path);
    const file = { name, purgedAt: new Date().toISOString(), folders };
    // First: whoever is killed has at least kept it from being published again.
    const others = purged.filter((one) => !haveCommon(one.folders, folders));
    await writePurgedFiles(places, [...others, file]);
    const having = releases.filter((release) =>
      folders.some((folder) => existsSync(join(release, folder))),
    );
    for (const folder of folders) await removeEverywhere(places, releases, folder);
    return { file, count: having.length, before };
  });
}

/**
 * Lets a file be published again.
 *
 * @param address - of the file or of its folder, as in `/files/<hash>`
 * @throws SetupError where it was not purged, naming those that were
 */
export async function allow(places: Locations, address: string | null): Promise<PurgedFile> {
  return whileSwitching(places, async () => {
    const purged = await purgedFiles(places);
    const folder = address === null ? null : fileFolderIn(pathIn(address));
    const file = purged.find(({ folders }) => folder !== null && folders.includes(folder));
    if (file === undefined) {
      const rows = purged.map(({ name, folders: [first] }) => `${first ?? ''}  ${name}`);
      throw new SetupError(
        purged.length === 0
          ? 'No file is purged.'
          : `${address === null ? 'Say which file.' : `"${address}" is not purged.`} These are:\n${rows.join('\n')}`,
      );
    }
    await writePurgedFiles(
      places,
      purged.filter((one) => one !== file),
    );
    return file;
  });
}

type Made = Pick<PurgedFile, 'name' | 'folders'>;

/** All that was made of the bytes of which a folder was made: one release may have other sizes of a picture than the next. */
function madeOfTheSame(folder: string, all: readonly Made[]): readonly Made[] {
  let folders: readonly string[] = [folder];
  for (;;) {
    const found = all.filter((one) => haveCommon(one.folders, folders));
    const known = [...new Set([folder, ...found.flatMap((one) => one.folders)])];
    if (known.length === folders.length) return found;
    folders = known;
  }
}

/** What is no address is the path of nothing. */
const pathIn = (address: string): string =>
  normalize(percentDecoded(URL.parse(address, 'http://site.invalid')?.pathname ?? address));

/** Where a path leads by the rules of the live release: a presentation's lasting address, to its file. */
async function filePath({ current }: Locations, path: string): Promise<string> {
  const redirects = new ReleaseRedirects(current);
  const passed = new Set<string>();
  for (let at = path; ;) {
    passed.add(at);
    const to = (await redirects.ruleAt(at))?.to ?? null;
    if (to === null || passed.has(to)) return at;
    at = to;
  }
}

/** Whatever lies in a folder of that name was made from the same bytes. */
async function removeEverywhere(
  places: Locations,
  releases: readonly string[],
  folder: string,
): Promise<void> {
  for (const release of releases) await rm(join(release, folder), { recursive: true, force: true });
  await removeAll(join(places.data, 'cache/media'), `**/${basename(folder)}*`);
  await removeAll(places.build, `*${folder}`);
}

async function removeAll(root: string, pattern: string): Promise<void> {
  for await (const found of glob(pattern, { cwd: root })) {
    await rm(join(root, found), { recursive: true, force: true });
  }
}
