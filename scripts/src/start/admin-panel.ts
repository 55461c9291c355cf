import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPanel } from '@pilotpress/cms/build';
import { ROOT } from './locations.ts';

/** Beside what it describes, so that whoever deletes the one deletes the other. */
const STAMP = join(ROOT, 'cms', 'dist', 'build', '.inputs');
/** What the admin panel is made from. The lock file stands for all packages. */
const INPUTS = ['cms/src/admin/**/*', 'cms/config/admin.ts', 'cms/package.json', 'pnpm-lock.yaml'];

async function inputs(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(INPUTS, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const path of paths.sort())
    hash.update(path.slice(ROOT.length)).update(await readFile(path));
  return hash.digest('hex');
}

async function builtFrom(): Promise<string | null> {
  try {
    return await readFile(STAMP, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the admin panel has to be built before Strapi can show it. */
export async function adminPanelIsStale(): Promise<boolean> {
  return (await builtFrom()) !== (await inputs());
}

/** Builds the admin panel, and the CMS's server code with it; about a minute. */
export async function buildAdminPanel(stopped: AbortSignal): Promise<void> {
  const from = await inputs();
  await buildPanel(stopped);
  await writeFile(STAMP, from);
}
