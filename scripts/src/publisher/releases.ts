import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readlink, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Release, ReleasedMedia } from '@pilotpress/shared-types';
import {
  RELEASE_FILE,
  RELEASED_MEDIA_FILE,
  releasedMediaListSchema,
  releaseSchema,
} from '@pilotpress/shared-types';
import { holdLock } from '../start/hold-lock.ts';
import { fileIdentity, jsonOf, textOf } from '../start/kept-file.ts';
import type { Locations } from '../start/locations.ts';
import { INCOMING, moveFolder } from './move-folder.ts';
import { SetupError } from '../start/settings.ts';

/** A switch takes milliseconds; whoever holds the lock for longer has died. */
const PATIENCE = { retries: 60, interval: 500 };

/** The link is switched by one process at a time, so that nobody undoes what another has just decided. */
export async function whileSwitching<T>(
  places: Locations,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const release = await holdLock(places.data, 'switch.lock', {
    ...{ patience: PATIENCE, signal },
    refusal: `Another program has been switching the release in ${places.data} for longer than that takes. End it and try again.`,
  });
  try {
    return await work();
  } finally {
    await release();
  }
}

/**
 * Makes a finished build the live site. The switch is one rename of a link, so a visitor meets the
 * old site or the new one and never a mixture.
 *
 * @param built - its folder, which is moved
 * @param name - of the new release; sorts after those before it
 */
export async function release(places: Locations, built: string, name: string): Promise<string> {
  const folder = join(places.releases, name);
  await mkdir(places.releases, { recursive: true });
  await moveFolder(built, folder);
  await pointTo(places, folder);
  return folder;
}

/** Makes a release live that is on disk already. */
export async function pointTo(places: Locations, folder: string): Promise<void> {
  // First: who has just read a page of the release before finds the rest of it there.
  await linkEarlier(places, basename(folder));
  await link(places.current, folder);
}

/**
 * Has a link for each of the last releases beside the live one, the one that was live in any case. A release
 * keeps its link as long as it is among them, so that nobody misses it who goes through them meanwhile.
 */
async function linkEarlier(places: Locations, live: string): Promise<void> {
  const names = await releaseNames(places);
  const last = lastBeside(live, names, places);
  const before = await linkedName(places.current);
  // Who went back to it, and published again, may want to go back to it once more.
  const older = names.filter((name) => name === before && name !== live && !last.includes(name));
  const kept = [...older, ...last.slice(older.length)];
  const links = await earlierLinks(places);
  const isKept = ({ name }: { readonly name: string | null }): boolean =>
    name !== null && kept.includes(name);
  const free = links.filter((one) => !isKept(one));
  for (const name of kept) {
    if (links.some((one) => one.name === name)) continue;
    const path = free.shift()?.path;
    if (path !== undefined) await link(path, join(places.releases, name));
  }
}

const earlierLinks = ({ earlier }: Locations) =>
  Promise.all(earlier.map(async (path) => ({ path, name: await linkedName(path) })));

/** The last few releases beside the live one. */
const lastBeside = (
  live: string,
  names: readonly string[],
  { earlier }: Locations,
): readonly string[] => names.filter((name) => name !== live).slice(-earlier.length);

async function link(path: string, folder: string): Promise<void> {
  // Of this one name there is never more than one, whoever is killed.
  const aside = `${path}.new`;
  await mkdir(dirname(path), { recursive: true });
  await rm(aside, { force: true });
  await symlink(relative(dirname(path), folder), aside, 'dir');
  await rename(aside, path);
}

/** Name of the release that a link leads to, be it there or not; `null` where there is no link. */
async function linkedName(path: string): Promise<string | null> {
  try {
    return basename(await readlink(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Folder of the release that visitors see; `null` before the first. */
export async function liveRelease({ current }: Locations): Promise<string | null> {
  try {
    return await realpath(current);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Names of all releases on disk, oldest first. */
export async function releaseNames({ releases }: Locations): Promise<string[]> {
  const names = existsSync(releases) ? await readdir(releases) : [];
  return names.filter((name) => name !== INCOMING).sort();
}

/**
 * The release to go back to: one that says what it is.
 *
 * @param wanted - its name; the one before the live one unless given
 * @throws SetupError where there is none, naming those that there are
 */
export async function earlierRelease(places: Locations, wanted: string | null): Promise<string> {
  const live = await liveRelease(places);
  const names: string[] = [];
  for (const name of await releaseNames(places)) {
    if ((await describedBy(join(places.releases, name))) !== null) names.push(name);
  }
  const before = names.filter((name) => live !== null && name < basename(live)).at(-1);
  const name = wanted ?? before;
  if (name !== undefined && names.includes(name)) return join(places.releases, name);
  throw new SetupError(
    wanted === null
      ? 'There is no release before the one that is live.'
      : `There is no release "${wanted}". These are kept: ${names.join(', ')}.`,
  );
}

/** The description that was read last: of ten thousand pages it is long, and each step asks for it. */
let lastRead: { readonly file: string; readonly description: Release | null } | null = null;

/** What a release says about itself; `null` where it does not say so in a form that can be read. */
export async function describedBy(folder: string): Promise<Release | null> {
  const path = join(folder, RELEASE_FILE);
  const file = await fileIdentity(path);
  if (file === null) return null;
  if (lastRead?.file === file) return lastRead.description;
  const text = await textOf(path);
  const description = text === null ? null : (releaseSchema.safeParse(jsonOf(text)).data ?? null);
  lastRead = { file, description };
  return description;
}

/** Which files of the CMS a release has; `null` where it does not say so in a form that can be read. */
export async function releasedMedia(folder: string): Promise<readonly ReleasedMedia[] | null> {
  const text = await textOf(join(folder, RELEASED_MEDIA_FILE));
  return text === null
    ? null
    : (releasedMediaListSchema.safeParse(jsonOf(text)).data?.files ?? null);
}

/**
 * Removes the releases beyond the last few. The live one and those that have a link stay, however old.
 *
 * It is done on a thread of its own: tens of thousands of files, removed here, would stand in line before
 * those that visitors ask for in this moment, the one of a new release.
 */
export async function removeOld(places: Locations): Promise<void> {
  const live = await liveRelease(places);
  if (live === null) return;
  const names = await releaseNames(places);
  const linked = (await earlierLinks(places)).map(({ name }) => name);
  const kept = new Set([basename(live), ...lastBeside(basename(live), names, places), ...linked]);
  const old = names.filter((one) => !kept.has(one));
  if (old.length === 0) return;
  const workerData = old.map((name) => join(places.releases, name));
  const worker = new Worker(new URL('./removal-worker.ts', import.meta.url), { workerData });
  await once(worker, 'exit');
}
