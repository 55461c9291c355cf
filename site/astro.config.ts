import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { removeProblems } from './src/build-failure.ts';
import { filesIntegration } from './src/media/files-integration.ts';
import { WITHOUT_CONTENT } from './src/published-content.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env, resolve(import.meta.dirname, '..'), new Date());

// Loaders and pages run apart from this file and read the environment for themselves: from here on
// all agree on one moment, one data folder, and the names of CMS, site and feeds.
process.env.PILOTPRESS_MOMENT = settings.moment.toISOString();
process.env.PILOTPRESS_DATA = settings.data;
process.env.SITE_URL = settings.siteUrl;
process.env.CMS_URL = settings.cmsUrl;
process.env.CMS_PUBLIC_URL = settings.cmsPublicUrls.join(',');
process.env.FEED_AUTHORITY = settings.feedAuthority;
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

/** Where those look for the sitemap who do not read robots.txt. */
const plainSitemap: AstroIntegration = {
  name: 'pilotpress-sitemap',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const file = (name: string): string => fileURLToPath(new URL(name, dir));
      return copyFile(file('sitemap-index.xml'), file('sitemap.xml'));
    },
  },
};

/** The last word of a build: whatever an earlier one complained of is mended. */
const success: AstroIntegration = {
  name: 'pilotpress-success',
  hooks: { 'astro:build:done': () => removeProblems(settings.data) },
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
    sitemap(),
    plainSitemap,
    success,
  ],
});
