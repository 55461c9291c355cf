import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FAKE_TOKEN } from '../src/strapi/testing/fake-strapi.ts';

const SITE_ROOM = resolve(import.meta.dirname, '..');

export interface Build {
  readonly code: number;
  readonly output: string;
}

/** Runs `astro build` the way the launcher does. */
export function runBuild(env: NodeJS.ProcessEnv): Promise<Build> {
  const astro = join(SITE_ROOM, 'node_modules/astro/bin/astro.mjs');
  const settings = {
    ...process.env,
    SITE_URL: 'https://pilot.example.org',
    CMS_TOKEN: FAKE_TOKEN,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    NODE_ENV: 'production',
    // The test runner marks its own processes, and Astro would take itself for a part of a test.
    VITEST: undefined,
  };
  return new Promise((done) => {
    const options = { cwd: SITE_ROOM, env: { ...settings, ...env }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [astro, 'build'], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      done({ code, output: `${stdout}${stderr}` });
    });
  });
}

/** Every file below a folder, absolute, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Hash of every file below a folder by its path, which begins with a slash. */
export async function hashesBelow(folder: string): Promise<Record<string, string>> {
  const hashes = (await filesBelow(folder)).map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}
