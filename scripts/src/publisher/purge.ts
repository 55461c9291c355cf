import { glob, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Locations } from '../start/locations.ts';
import { SetupError } from '../start/settings.ts';
import { releaseNames } from './releases.ts';

/**
 * Takes a file, with the pictures of its slides, out of every release on disk and out of the cache of files,
 * at once: visitors have it no more, though pages may still name it.
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
  let count = 0;
  for (const name of await releaseNames(places)) {
    if (!existsSync(join(places.releases, name, path))) continue;
    // Whatever lies in it was made from the same bytes.
    await rm(join(places.releases, name, folder), { recursive: true });
    count += 1;
  }
  if (count === 0) throw new SetupError(`No release has ${path}.`);
  for await (const file of glob(`**/${hash}*`, { cwd: join(places.data, 'cache/media') })) {
    await rm(join(places.data, 'cache/media', file), { recursive: true, force: true });
  }
  return count;
}
