import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { BuildStoppedError, removeProblems, writeProblems } from './src/build-failure.ts';
import { codeVersion } from './src/incremental/code-version.ts';
import { releaseIntegration } from './src/incremental/release-integration.ts';
import { assetsIntegration } from './src/media/assets-integration.ts';
import { filesIntegration } from './src/media/files-integration.ts';
import { MediaCache } from './src/media/media-cache.ts';
import { pruneCache } from './src/media/prune-cache.ts';
import { outputProblems } from './src/output/output-problems.ts';
import { searchIntegration } from './src/search/search-integration.ts';
import { readSettings, shownSettings } from './src/settings.ts';

const root = resolve(import.meta.dirname, '..');
const settings = readSettings(process.env, root, new Date());

const mediaCache = join(settings.data, 'cache/media');

// Content and pages run apart from this file and read the environment for themselves: from here on
// all agree on one moment, one data folder, and the names of CMS, site and feeds.
process.env.PILOTPRESS_MOMENT = settings.moment.toISOString();
process.env.PILOTPRESS_DATA = settings.data;
process.env.SITE_URL = settings.siteUrl;
process.env.CMS_URL = settings.cmsUrl;
process.env.CMS_PUBLIC_URL = settings.cmsPublicUrls.join(',');
process.env.FEED_AUTHORITY = settings.feedAuthority;
if (settings.lastRelease !== null) process.env.PILOTPRESS_LAST_RELEASE = settings.lastRelease;
// Addresses in texts are judged by the names of the CMS.
process.env.PILOTPRESS_CODE = await codeVersion(root, shownSettings(settings));
process.env.PILOTPRESS_FONTS = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/commissioner/package.json'),
);
process.env.PILOTPRESS_DECK_READER = join(import.meta.dirname, 'src/media/deck/deck-worker.ts');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Whoever has variables of these names, as Vitest has, would decide for Astro what the pages are made for.
delete process.env.PROD;
delete process.env.DEV;

/** Stops a build that would lead visitors to the CMS, or to where nobody can follow. */
const outputCheck: AstroIntegration = {
  name: 'pilotpress-output',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const problems = await outputProblems(fileURLToPath(dir), {
        siteUrl: settings.siteUrl,
        cmsUrls: [settings.cmsUrl, ...settings.cmsPublicUrls],
      });
      if (problems.length === 0) return;
      await writeProblems(settings.data, { problems, isTransient: false });
      throw new BuildStoppedError(problems);
    },
  },
};

/** The last word of a build: whatever an earlier one complained of is mended, and what none needs may go. */
const success: AstroIntegration = {
  name: 'pilotpress-success',
  hooks: {
    'astro:build:done': async ({ logger }) => {
      await removeProblems(settings.data);
      const count = await pruneCache(new MediaCache(mediaCache));
      logger.info(`${String(count)} unused files removed from the cache`);
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
  vite: {
    build: {
      // One style sheet for the components of all pages: the second page needs nothing more.
      cssCodeSplit: false,
      // A script inside a page is one that a strict content security policy refuses.
      assetsInlineLimit: 0,
    },
  },
  integrations: [
    assetsIntegration,
    filesIntegration(mediaCache),
    // Before the rest is taken from the last release, which was looked at when it was rendered.
    outputCheck,
    // Whoever prepares a build names that release last.
    releaseIntegration(process.env),
    searchIntegration(process.env),
    success,
  ],
});
