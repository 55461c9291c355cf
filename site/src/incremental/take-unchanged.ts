import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from '../media/link-or-copy.ts';
import { renderedFiles } from '../output/rendered-files.ts';
import { filesOf, readRelease } from './last-release.ts';
import { completeFromStandby } from './standby.ts';

/** A build does not describe itself, so that nobody can tell what belongs in it. */
class UndescribedBuildError extends Error {
  constructor(folder: string) {
    super(`The build in ${folder} has no release.json that can be read. Build the site again.`);
    this.name = 'UndescribedBuildError';
  }
}

/**
 * Puts every path that a build names and did not render into it, from the last release.
 *
 * @param standby - folder in which that release stands by, if it does
 * @returns how many
 * @throws UndescribedBuildError
 */
export function takeUnchanged(
  build: string,
  lastRelease: string,
  standby: string | null = null,
): number {
  const release = readRelease(build);
  if (release === null) throw new UndescribedBuildError(build);
  const rendered = new Set(renderedFiles(build));
  const named = filesOf(release);
  const missing = named.filter((file) => !rendered.has(file));
  if (standby !== null) completeFromStandby(build, standby, lastRelease, new Set(named));
  for (const file of missing) {
    const target = join(build, file);
    if (standby !== null && existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(lastRelease, file), target);
  }
  return missing.length;
}
