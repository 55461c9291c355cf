import { mkdir, readdir, readlink, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Locations } from './locations.ts';

/** How many releases stay on disk, the live one included. */
const KEPT = 3;

/**
 * Makes a finished build the live site. The switch is one rename of a link, so a visitor meets the
 * old site or the new one and never a mixture; earlier releases beyond the last few are removed.
 *
 * @param name - of the new release; sorts after those before it
 */
export async function release(places: Locations, name: string): Promise<string> {
  const folder = join(places.releases, name);
  await mkdir(places.releases, { recursive: true });
  await rename(places.build, folder);
  const aside = `${places.current}.${String(process.pid)}.new`;
  await rm(aside, { force: true });
  await symlink(relative(dirname(places.current), folder), aside, 'dir');
  await rename(aside, places.current);
  await removeOld(places);
  return folder;
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

async function removeOld({ releases, current }: Locations): Promise<void> {
  const live = basename(await readlink(current));
  const names = (await readdir(releases)).filter((name) => name !== live).sort();
  for (const name of names.slice(0, Math.max(0, names.length - (KEPT - 1)))) {
    await rm(join(releases, name), { recursive: true, force: true });
  }
}
