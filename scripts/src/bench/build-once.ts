import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { withBuildLock } from '../start/build-lock.ts';
import { ROOT } from '../start/locations.ts';
import type { RunningCms } from '../testing/running-cms.ts';
import { MOMENT } from './fill-content.ts';

/** What a process took, from its start to its end. */
export const usageSchema = z.object({
  milliseconds: z.number(),
  /** The machine may have had more to do. */
  processorMilliseconds: z.number(),
  bytes: z.number(),
});
export type Usage = z.infer<typeof usageSchema>;

const SITE = join(ROOT, 'site');

/**
 * Builds the whole site from a CMS, into `build` in a data folder.
 *
 * @param lastRelease - folder of the release that it may take pages from; `null` for a full build
 */
export async function buildOnce(
  cms: RunningCms,
  data: string,
  lastRelease: string | null,
): Promise<Usage> {
  const usage = join(data, 'usage.json');
  const reporter = join(import.meta.dirname, 'report-usage.ts');
  const astro = join(SITE, 'node_modules/astro/bin/astro.mjs');
  const command = ['--import', reporter, astro, 'build'];
  const env = {
    PILOTPRESS_USAGE: usage,
    PILOTPRESS_DATA: data,
    PILOTPRESS_MOMENT: MOMENT.toISOString(),
    SITE_URL: 'https://site.invalid',
    CMS_URL: cms.url,
    CMS_TOKEN: await cms.siteToken(),
    NODE_ENV: 'production',
    ...(lastRelease !== null && { PILOTPRESS_LAST_RELEASE: lastRelease }),
  };
  // Astro keeps files of a build under way in the checkout, whatever the data folder.
  await withBuildLock(join(ROOT, '.data'), () =>
    execa('node', command, {
      cwd: SITE,
      preferLocal: true,
      localDir: ROOT,
      env,
    }),
  );
  return usageSchema.parse(JSON.parse(await readFile(usage, 'utf8')));
}
