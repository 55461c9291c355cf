import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Release } from '@pilotpress/shared-types';
import { RELEASE_FILE, releaseSchema } from '@pilotpress/shared-types';
import { holdLock } from '../start/hold-lock.ts';
import { jsonOf, textOf } from '../start/kept-file.ts';
import type { Locations } from '../start/locations.ts';
import { INCOMING, moveFolder } from './move-folder.ts';
import { SetupError } from '../start/settings.ts';

/** How many releases stay on disk, the live one included. */
const KEPT = 5;

/** A switch takes milliseconds; whoever holds the lock for longer has died. */
const PATIENCE = { retries: 60, minTimeout: 200, maxTimeout: 500 };

/** The link is switched by one process at a time, so that nobody undoes what another has just decided. */
export async function whileSwitching<T>(places: Locations, work: () => Promise<T>): Promise<T> {
  const release = await holdLock(
    places.data,
    'switch.lock',
    PATIENCE,
    `Another program has been switching the release in ${places.data} for longer than that takes. End it and try again.`,
  );
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
export async function pointTo({ current }: Locations, folder: string): Promise<void> {
  // Of this one name there is never more than one, whoever is killed.
  const aside = `${current}.new`;
  await rm(aside, { force: true });
  await symlink(relative(dirname(current), folder), aside, 'dir');
  await rename(aside, current);
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

/** What a release says about itself; `null` where it does not say so in a form that can be read. */
export async function describedBy(folder: string): Promise<Release | null> {
  const text = await textOf(join(folder, RELEASE_FILE));
  return text === null ? null : (releaseSchema.safeParse(jsonOf(text)).data ?? null);
}

/**
 * Removes the releases beyond the last few. The live one stays, however old.
 *
 * It is done on a thread of its own: tens of thousands of files, removed here, would stand in line before
 * those that visitors ask for in this moment, the one of a new release.
 */
export async function removeOld(places: Locations): Promise<void> {
  const live = await liveRelease(places);
  if (live === null) return;
  const names = (await releaseNames(places)).filter((name) => name !== basename(live));
  const old = names.slice(0, Math.max(0, names.length - (KEPT - 1)));
  if (old.length === 0) return;
  const workerData = old.map((name) => join(places.releases, name));
  const worker = new Worker(new URL('./removal-worker.ts', import.meta.url), { workerData });
  await once(worker, 'exit');
}
