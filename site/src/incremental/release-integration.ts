import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeUnchanged } from './take-unchanged.ts';

/** Completes a build that rendered only what has changed, with the rest of the last release. */
export function releaseIntegration(lastRelease: string | null): AstroIntegration {
  return {
    name: 'pilotpress-release',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (lastRelease === null) return;
        const count = takeUnchanged(fileURLToPath(dir), lastRelease);
        logger.info(`${String(count)} paths taken from the last release`);
      },
    },
  };
}
