import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { withBuildLock } from './build-lock.ts';
import type { Locations } from './locations.ts';
import { ROOT } from './locations.ts';
import { liveRelease, release } from './release.ts';
import { SetupError } from './settings.ts';
import type { Settings } from './settings.ts';

/**
 * Builds the site from what the CMS has published and makes it live. What has not changed is taken
 * from the release that is live. When the build fails the
 * live site stays as it was, and `problems.json` in the data folder says why.
 *
 * @param moment - the time that the pages are right for
 * @throws SetupError when the build fails; its own words have been printed by then
 */
export function buildSite(
  places: Locations,
  chosen: Settings,
  moment: Date,
  signal?: AbortSignal,
): Promise<string> {
  // Astro keeps files of a build under way in the checkout, whatever the data folder.
  return withBuildLock(join(ROOT, '.data'), () => buildAndRelease(places, chosen, moment, signal));
}

async function buildAndRelease(
  places: Locations,
  { cmsUrl, siteUrl }: Settings,
  moment: Date,
  signal: AbortSignal | undefined,
): Promise<string> {
  await rm(places.build, { recursive: true, force: true });
  const live = await liveRelease(places);
  const result = await execa('astro', ['build'], {
    cwd: join(ROOT, 'site'),
    preferLocal: true,
    localDir: join(ROOT, 'site'),
    stdio: ['ignore', 'pipe', 'pipe'],
    all: true,
    reject: false,
    env: {
      PILOTPRESS_DATA: places.data,
      PILOTPRESS_MOMENT: moment.toISOString(),
      SITE_OUT: places.build,
      ...(live === null ? {} : { PILOTPRESS_LAST_RELEASE: live }),
      CMS_URL: cmsUrl,
      SITE_URL: siteUrl,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  if (result.failed) {
    process.stderr.write(`${result.all}\n`);
    throw new SetupError(
      `The site was not built, so the site that is live stays as it was. The reason stands above, and for programs in ${places.problems}.`,
    );
  }
  // What was left out is no reason to stop, and an editor must hear of it all the same.
  for (const line of result.all.split('\n')) {
    if (line.includes('[WARN]')) process.stderr.write(`${line}\n`);
  }
  return release(places, moment.toISOString().replaceAll(':', '-'));
}
