import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToldWait } from './hold-lock.ts';
import { holdLock, UNTIL_STALE } from './hold-lock.ts';
import { textOf, writeWhole } from './kept-file.ts';
import type { Locations } from './locations.ts';
import type { Settings } from './settings.ts';

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
  { cmsPort, sitePort, publisherPort, siteUrl }: Settings,
  { patience = UNTIL_STALE, signal, say }: ToldWait = {},
): Promise<() => Promise<void>> {
  const release = await holdLock(places.data, 'running.lock', {
    ...{ patience, signal },
    onWait: (longest) =>
      say?.(
        `Another Pilotpress has ${places.data}, or one that was killed has not given it back. It is waited for, ${String(longest)} s at most …`,
      ),
    refusal: `Pilotpress runs on ${places.data} already. Stop it first, or choose another folder for this one: PILOTPRESS_DATA=/path/to/folder npm start`,
  });
  const note = {
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    PUBLISHER_PORT: String(publisherPort),
    SITE_URL: siteUrl,
  };
  const path = noteOf(places);
  await writeWhole(path, `${JSON.stringify(note, null, 2)}\n`);
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
  const text = await textOf(noteOf(places));
  return text === null ? env : { ...(JSON.parse(text) as NodeJS.ProcessEnv), ...env };
}
