import { join, resolve } from 'node:path';
import { variable } from './variable.ts';

/** The checkout. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Where everything that is not source lives. Absolute paths. */
export interface Locations {
  readonly data: string;
  readonly secrets: string;
  readonly siteToken: string;
  /** Holds what is being built, before it becomes a release. */
  readonly build: string;
  readonly releases: string;
  /** A link to the release that visitors see. */
  readonly current: string;
  /** Links to the releases that are kept beside that one, in no order; as many as are kept at most. */
  readonly earlier: readonly string[];
  /** Why the last build failed; absent after one that succeeded. */
  readonly problems: string;
  /** What the running CMS says; begun anew at each start. */
  readonly cmsLog: string;
}

/** How many releases are kept beside the one that visitors see. */
const EARLIER = 4;

/** The places below the data folder, `PILOTPRESS_DATA` or `.data` in the checkout. */
export function locations(env: NodeJS.ProcessEnv): Locations {
  const data = resolve(ROOT, variable(env, 'PILOTPRESS_DATA') ?? '.data');
  return {
    data,
    secrets: join(data, 'secrets'),
    siteToken: join(data, 'secrets', 'site-token'),
    build: join(data, 'build'),
    releases: join(data, 'releases'),
    current: join(data, 'current'),
    earlier: Array.from({ length: EARLIER }, (_, index) =>
      join(data, 'earlier', String(index + 1)),
    ),
    problems: join(data, 'problems.json'),
    cmsLog: join(data, 'logs', 'cms.log'),
  };
}
