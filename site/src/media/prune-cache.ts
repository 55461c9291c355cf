import { z } from 'zod';
import type { MediaCache } from './media-cache.ts';

/** How many successful builds in a row must do without a file before it goes. */
const BUILDS = 3;

const USED = 'used';
const usedSchema = z.array(z.string());
const AGES = 'builds since last used';
const agesSchema = z.record(z.string(), z.int().nonnegative());

/** Notes what the cache has been asked for, for the end of the build: it runs apart from the loaders. */
export async function noteUsed(cache: MediaCache): Promise<void> {
  await cache.writeNote(USED, cache.used);
}

/**
 * Removes what neither this build nor the few before it have used. Releases hold their files themselves,
 * under names of their own. To be called once a build has succeeded.
 *
 * @returns how many files went
 */
export async function pruneCache(cache: MediaCache): Promise<number> {
  const used = await cache.note(USED, usedSchema);
  // Nobody knows what is needed.
  if (used === null) return 0;
  const before = (await cache.note(AGES, agesSchema)) ?? {};
  const older = Object.entries(before).map(([path, age]) => [path, age + 1] as const);
  const now = used.map((path) => [path, 0] as const);
  const ages = new Map([...older.filter(([, age]) => age < BUILDS), ...now]);
  await cache.writeNote(AGES, Object.fromEntries(ages));
  const notes = new Set(cache.used);
  const unused = (await cache.contents()).filter((path) => !ages.has(path) && !notes.has(path));
  for (const path of unused) await cache.remove(path);
  return unused.length;
}
