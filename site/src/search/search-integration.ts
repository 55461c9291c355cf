import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Release } from '@pilotpress/shared-types';
import { SEARCH_FOLDER, SEARCH_PARTS_FILE } from '@pilotpress/shared-types';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readRelease } from '../incremental/last-release.ts';
import { linkFolder } from '../media/link-or-copy.ts';
import type { IndexPart } from './index-parts.ts';
import { indexParts } from './index-parts.ts';
import { writePart } from './write-part.ts';

/**
 * Writes the index of the search over a built site; parts that have not changed are those of the last release.
 *
 * @param env - asked when the index is to be written
 */
export function searchIntegration(env: NodeJS.ProcessEnv): AstroIntegration {
  return {
    name: 'pilotpress-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const release = readRelease(site);
        if (release === null) return;
        const { parts, written } = await writeIndex(
          site,
          release,
          env.PILOTPRESS_LAST_RELEASE ?? null,
        );
        logger.info(`${String(parts)} parts of the search index, ${String(written)} of them new`);
      },
    },
  };
}

/** @returns of how many parts the index is, and how many of them had to be written */
async function writeIndex(
  site: string,
  release: Release,
  lastRelease: string | null,
): Promise<{ parts: number; written: number }> {
  const parts = indexParts(release);
  const folder = join(site, SEARCH_FOLDER);
  await mkdir(folder, { recursive: true });
  const isKnown = ({ name }: IndexPart): boolean =>
    lastRelease !== null && existsSync(join(lastRelease, SEARCH_FOLDER, name));
  const unknown = parts.filter((part) => !isKnown(part));
  try {
    for (const part of unknown) {
      // Only a part that is whole has its name.
      const unfinished = join(folder, `${part.name}.new`);
      await writePart(site, part, unfinished);
      await rename(unfinished, join(folder, part.name));
    }
  } finally {
    if (unknown.length > 0) await close();
  }
  for (const part of parts) {
    if (lastRelease !== null && isKnown(part)) {
      linkFolder(join(lastRelease, SEARCH_FOLDER, part.name), join(folder, part.name));
    }
  }
  const list = { parts: parts.map(({ name }) => name) };
  await writeFile(join(site, SEARCH_PARTS_FILE), `${JSON.stringify(list)}\n`);
  return { parts: parts.length, written: unknown.length };
}
