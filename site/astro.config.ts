import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { removeProblems } from './src/build-failure.ts';
import { codeVersion } from './src/incremental/code-version.ts';
import { releaseIntegration } from './src/incremental/release-integration.ts';
import { filesIntegration } from './src/media/files-integration.ts';
import { WITHOUT_CONTENT } from './src/published-content.ts';
import { readSettings } from './src/settings.ts';

const root = resolve(import.meta.dirname, '..');
const settings = readSettings(process.env, root, new Date());

// Loaders and pages run apart from this file and read the environment for themselves: from here on
// all agree on one moment, one data folder, and the names of CMS, site and feeds.
process.env.PILOTPRESS_MOMENT = settings.moment.toISOString();
process.env.PILOTPRESS_DATA = settings.data;
process.env.SITE_URL = settings.siteUrl;
process.env.CMS_URL = settings.cmsUrl;
process.env.CMS_PUBLIC_URL = settings.cmsPublicUrls.join(',');
process.env.FEED_AUTHORITY = settings.feedAuthority;
if (settings.lastRelease !== null) process.env.PILOTPRESS_LAST_RELEASE = settings.lastRelease;
// Addresses in texts are judged by the names of the CMS.
process.env.PILOTPRESS_CODE = await codeVersion(root, [
  settings.siteUrl,
  settings.cmsUrl,
  settings.cmsPublicUrls.join(','),
  settings.feedAuthority,
]);
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
    releaseIntegration(settings.lastRelease),
    success,
  ],
});
