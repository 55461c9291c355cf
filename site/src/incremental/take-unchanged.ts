import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasedFile } from '@pilotpress/shared-types';
import { linkOrCopy } from '../media/link-or-copy.ts';
import { readRelease } from './last-release.ts';

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
 * @returns how many
 * @throws UndescribedBuildError
 */
export function takeUnchanged(build: string, lastRelease: string): number {
  const release = readRelease(build);
  if (release === null) throw new UndescribedBuildError(build);
  const missing = Object.keys(release.paths)
    .map(releasedFile)
    .filter((file) => !existsSync(join(build, file)));
  for (const file of missing) {
    const target = join(build, file);
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(lastRelease, file), target);
  }
  return missing.length;
}
