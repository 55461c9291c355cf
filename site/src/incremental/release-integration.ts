import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeUnchanged } from './take-unchanged.ts';

/**
 * Completes a build that rendered only what has changed, with the rest of the last release.
 *
 * @param env - asked when the rest is to be taken
 */
export function releaseIntegration(env: NodeJS.ProcessEnv): AstroIntegration {
  return {
    name: 'pilotpress-release',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { PILOTPRESS_LAST_RELEASE: lastRelease, PILOTPRESS_STANDBY: standby } = env;
        if (lastRelease === undefined) return;
        const count = takeUnchanged(fileURLToPath(dir), lastRelease, standby ?? null);
        logger.info(`${String(count)} paths taken from the last release`);
      },
    },
  };
}
