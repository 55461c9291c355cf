import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from '../media/link-or-copy.ts';
import { filesOf, readRelease } from './last-release.ts';

/**
 * Has a release stand by in another folder, by links: of ten thousand pages these take longer than to
 * render the few that will have changed.
 */
export function standBy(folder: string, lastRelease: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of filesIn(lastRelease)) {
    // One that is missing there is rendered.
    if (!existsSync(join(lastRelease, file))) continue;
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(lastRelease, file), target);
  }
}

/**
 * Completes a build with what stands by: what was rendered is moved there, what is no longer of the site
 * goes, and the whole takes the place of the build.
 *
 * @param lastRelease - which stands by
 * @param wanted - files of all paths of the site
 */
export function completeFromStandby(
  build: string,
  standby: string,
  lastRelease: string,
  wanted: ReadonlySet<string>,
): void {
  for (const file of filesIn(lastRelease)) {
    if (!wanted.has(file)) removeWithEmptyFolders(standby, file);
  }
  moveInto(standby, build);
  rmSync(build, { recursive: true });
  renameSync(standby, build);
}

const filesIn = (lastRelease: string): string[] =>
  filesOf(readRelease(lastRelease) ?? { paths: {} });

/** A file that is replaced is a link to that of the last release, which must not be written into. */
function moveInto(folder: string, from: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(folder, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(target, source);
    else renameSync(source, target);
  }
}

function removeWithEmptyFolders(root: string, file: string): void {
  rmSync(join(root, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
