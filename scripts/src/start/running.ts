import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import type { Locations } from './locations.ts';
import { SetupError } from './settings.ts';
import type { Settings } from './settings.ts';

/** A process that has not renewed its lock for so long is dead. Milliseconds. */
const STALE = 10_000;
/** Long enough for the lock of a dead process to go stale: attempts, and milliseconds between them. */
const PATIENCE = { retries: 26, minTimeout: 500, maxTimeout: 500 };

const noteOf = ({ data }: Locations): string => join(data, 'running.json');

/**
 * Takes a data folder for this process alone, and leaves a note of its ports and address there for
 * other programs.
 *
 * @returns what gives the folder back
 * @throws SetupError when another process has it
 */
export async function takeDataFolder(
  places: Locations,
  { cmsPort, sitePort, siteUrl }: Settings,
  patience = PATIENCE,
): Promise<() => Promise<void>> {
  await mkdir(places.data, { recursive: true });
  const release = await lock(places.data, {
    lockfilePath: join(places.data, 'running.lock'),
    stale: STALE,
    retries: patience,
  }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ELOCKED') throw cause;
    throw new SetupError(
      `Pilotpress runs on ${places.data} already. Stop it first, or choose another folder for this one: PILOTPRESS_DATA=/path/to/folder npm start`,
      { cause },
    );
  });
  const note = {
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    SITE_URL: siteUrl,
  };
  const path = noteOf(places);
  await writeFile(`${path}.new`, `${JSON.stringify(note, null, 2)}\n`);
  await rename(`${path}.new`, path);
  return async () => {
    await rm(path, { force: true });
    await release();
  };
}

/**
 * The environment of the installation that runs on a data folder, for a program that joins it: its
 * ports and address, unless this program's own environment names others.
 */
export async function joined(
  places: Locations,
  env: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  try {
    const note: unknown = JSON.parse(await readFile(noteOf(places), 'utf8'));
    return { ...(note as NodeJS.ProcessEnv), ...env };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return env;
    throw error;
  }
}
