import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkOrCopy } from './link-or-copy.ts';

/**
 * Puts style sheets and the like into the site as soon as they are made. Astro makes them in the checkout
 * and renames them into the site, which cannot be done from one disk to another; what it does not find
 * there any more, it leaves alone.
 */
export const assetsIntegration: AstroIntegration = {
  name: 'pilotpress-assets',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const site = fileURLToPath(config.outDir);
      const assets = `${config.build.assets}/`;
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'pilotpress-assets',
              applyToEnvironment: ({ name }) => name === 'prerender',
              writeBundle({ dir = '' }, bundle) {
                for (const { type, fileName } of Object.values(bundle)) {
                  if (type !== 'asset' || !fileName.startsWith(assets)) continue;
                  const target = join(site, fileName);
                  mkdirSync(dirname(target), { recursive: true });
                  linkOrCopy(join(dir, fileName), target);
                  rmSync(join(dir, fileName));
                }
              },
            },
          ],
        },
      });
    },
  },
};
