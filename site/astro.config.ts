import { join, resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { filesIntegration } from './src/media/files-integration.ts';
import { WITHOUT_CONTENT } from './src/published-content.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env, resolve(import.meta.dirname, '..'), new Date());

// Loaders and pages run apart from this file and read the environment for themselves: from here on
// all agree on one moment and one data folder.
process.env.PILOTPRESS_MOMENT = settings.moment.toISOString();
process.env.PILOTPRESS_DATA = settings.data;
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** `astro sync` and `astro check` want the types of the content and not the content. */
const typesOnly: AstroIntegration = {
  name: 'pilotpress-types-only',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'sync') process.env[WITHOUT_CONTENT] = '1';
    },
  },
};

export default defineConfig({
  output: 'static',
  site: settings.siteUrl,
  trailingSlash: 'always',
  outDir: settings.siteOut,
  cacheDir: join(settings.data, 'cache/astro'),
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  // One style sheet for the components of all pages: the second page needs nothing more.
  vite: { build: { cssCodeSplit: false } },
  integrations: [
    typesOnly,
    filesIntegration(join(settings.data, 'cache/media')),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith('/404') }),
  ],
});
