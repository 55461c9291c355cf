import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All that decides how content becomes pages. Tests among it cost a full build and never a stale page. */
const SOURCES = [
  'pnpm-lock.yaml',
  'site/astro.config.ts',
  'site/package.json',
  'site/tsconfig.json',
  'site/src',
  'shared-types/src',
];

/**
 * Stands for the code, the configuration and the installed packages of a build.
 *
 * @param root - the checkout
 * @param settings - what the environment says and pages show
 */
export async function codeVersion(root: string, settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const add = (part: string | Buffer): void => {
    // The length keeps two parts from being taken for one.
    hash.update(`${String(part.length)}:`).update(part);
  };
  // Node brings the tables by which dates and names of countries are written.
  for (const setting of [process.version, ...settings]) add(setting);
  for (const path of await files(root)) {
    add(relative(root, path));
    add(await readFile(path));
  }
  return hash.digest('base64url').slice(0, 22);
}

async function files(root: string): Promise<string[]> {
  const found = await Promise.all(
    SOURCES.map(async (source) => {
      const path = join(root, source);
      if (/\.\w+$/.test(source)) return [path];
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
    }),
  );
  return found.flat().sort();
}
