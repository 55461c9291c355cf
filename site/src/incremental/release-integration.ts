import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeUnchanged } from './take-unchanged.ts';

/**
 * Completes a build that rendered only what has changed, with the rest of the last release.
 *
 * @param lastRelease - asked when the rest is to be taken
 */
export function releaseIntegration(lastRelease: () => string | null): AstroIntegration {
  return {
    name: 'pilotpress-release',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = lastRelease();
        if (folder === null) return;
        const count = takeUnchanged(fileURLToPath(dir), folder);
        logger.info(`${String(count)} paths taken from the last release`);
      },
    },
  };
}
