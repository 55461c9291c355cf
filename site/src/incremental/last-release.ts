import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { RELEASE_FILE, releasedFile, releaseSchema } from '@pilotpress/shared-types';

/** The release that a build need not render again as far as nothing has changed. */
export interface LastRelease {
  /** Whether what it has at an address is right for this key too. */
  readonly has: (path: string, key: string) => boolean;
}

/** Nothing to build upon: everything is rendered. */
export const NO_RELEASE: LastRelease = { has: () => false };

/**
 * Reads what a release says about itself. One of other code, one that does not describe itself in
 * this form and one that is not there are all as good as none.
 *
 * @param code - version of the code of this build
 */
export function lastRelease(folder: string, code: string): LastRelease {
  const release = readRelease(folder);
  if (release?.code !== code) return NO_RELEASE;
  const keys = new Map(Object.entries(release.paths).map(([path, { key }]) => [path, key]));
  return {
    has: (path, key) => keys.get(path) === key && existsSync(join(folder, releasedFile(path))),
  };
}

/** The files of all paths that a release names. */
export const filesOf = ({ paths }: Pick<Release, 'paths'>): string[] =>
  Object.keys(paths).map(releasedFile);

/** Descriptions by their file, which stays the same file where its folder is moved: of ten thousand pages one is long. */
const known = new Map<string, Release | null>();

/** @returns `null` where there is none that can be read */
export function readRelease(folder: string): Release | null {
  const file = join(folder, RELEASE_FILE);
  const state = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (state === undefined) return null;
  const identity = [state.dev, state.ino, state.mtimeNs, state.size].join(' ');
  const before = known.get(identity);
  if (before !== undefined) return before;
  const parsed = releaseSchema.safeParse(parsedJson(readFileSync(file, 'utf8')));
  const release = parsed.success ? parsed.data : null;
  known.set(identity, release);
  return release;
}

/** A description that is no JSON is as good as none: the release can always be made anew. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
