import { glob, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Locations } from '../start/locations.ts';
import { SetupError } from '../start/settings.ts';
import { releaseNames, whileSwitching } from './releases.ts';

/**
 * Takes a file, with the pictures of its slides, out of every release on disk, out of what is being built and
 * out of the cache of files, at once: visitors have it no more, though pages may still name it.
 *
 * @param address - its path on the site, or its whole address
 * @returns how many releases had it
 * @throws SetupError where none has it
 */
export async function purge(places: Locations, address: string): Promise<number> {
  const path = normalize(decodeURIComponent(new URL(address, 'http://site.invalid').pathname));
  const [, folder, hash] = /^(\/files\/([0-9a-f]{16}))\/[^/]/.exec(path) ?? [];
  if (folder === undefined || hash === undefined) {
    throw new SetupError(
      `"${address}" is no file of the site. Give its address as it stands in the page: /files/<hash>/<name>.`,
    );
  }
  // Meanwhile no build goes live that has the file still.
  return whileSwitching(places, async () => {
    const names = await releaseNames(places);
    const having = names.filter((name) => existsSync(join(places.releases, name, path)));
    if (having.length === 0) throw new SetupError(`No release has ${path}.`);
    // Whatever lies in the folder was made from the same bytes.
    for (const name of having) await rm(join(places.releases, name, folder), { recursive: true });
    await removeAll(join(places.data, 'cache/media'), `**/${hash}*`);
    await removeAll(places.build, `*${folder}`);
    return having.length;
  });
}

async function removeAll(root: string, pattern: string): Promise<void> {
  for await (const found of glob(pattern, { cwd: root })) {
    await rm(join(root, found), { recursive: true, force: true });
  }
}
