import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { boundaryRules, boundarySettings } from './boundaries.ts';

const ROOT = join(import.meta.dirname, '../../..');

// The package declares a default export that it does not have at run time.
const boundaries = createRequire(import.meta.url)('eslint-plugin-boundaries') as ESLint.Plugin;

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { boundaries },
      settings: boundarySettings,
      rules: boundaryRules,
    },
  ],
});

async function reports(file: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import x from '${specifier}';\nexport default x;\n`, {
    filePath: join(ROOT, file),
  });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
}

describe('the table of who may import whom', () => {
  it.each([
    ['shared-types/src/event.ts', 'node:fs'],
    ['shared-types/src/event.ts', 'marked'],
    ['shared-types/src/event.ts', '../../site/src/words.ts'],
    ['site/src/strapi/loader.ts', '../content/index.ts'],
    ['site/src/media/cache.ts', '../strapi/client.ts'],
    ['site/src/output/output-problems.ts', '../strapi/errors.ts'],
    ['site/src/content/index.ts', '../strapi/client.ts'],
    ['site/src/content/index.ts', 'node:fs'],
    ['site/src/event-time/event-time.ts', '../content/index.ts'],
    ['site/src/feeds/rss.ts', 'node:fs'],
    ['site/src/feeds/rss.ts', 'astro:content'],
    ['site/src/feeds/rss.ts', '../content/index.ts'],
    ['site/src/feeds/rss.ts', '../strapi/client.ts'],
    ['site/src/feeds/calendar.ts', 'node-ical'],
    ['site/src/pages/page.ts', '../strapi/client.ts'],
    ['site/src/components/card.ts', '../content/index.ts'],
    ['site/src/components/card.ts', '../feeds/rss.ts'],
    ['site/src/layouts/base.ts', '../strapi/client.ts'],
    ['cms/src/index.ts', '../../site/src/words.ts'],
    ['cms/src/index.ts', '../../scripts/src/start/settings.ts'],
    ['scripts/src/start/start.ts', '../../../site/src/content/index.ts'],
    ['scripts/src/start/start.ts', '../../../site/src/strapi/loader.ts'],
  ])('refuses that %s imports %s', async (file, specifier) => {
    expect(await reports(file, specifier)).toEqual([
      expect.stringContaining('boundaries/dependencies'),
    ]);
  });

  it.each([
    ['shared-types/src/event.ts', 'zod'],
    ['shared-types/src/event.ts', './slug.ts'],
    ['site/src/strapi/loader.ts', '../media/site-file.ts'],
    ['site/src/strapi/loader.ts', '@pilotpress/shared-types'],
    ['site/src/content/index.ts', 'astro:content'],
    ['site/src/feeds/rss.ts', '@astrojs/rss'],
    ['site/src/feeds/icalendar.ts', 'ical.js'],
    ['site/src/feeds/calendar-window.ts', 'temporal-polyfill'],
    ['site/src/feeds/calendar.test.ts', 'node-ical'],
    ['site/src/feeds/rss.test.ts', 'vitest'],
    ['site/src/feeds/atom.ts', 'feedsmith'],
    ['site/src/feeds/event-news.ts', '../event-time/event-time.ts'],
    ['site/src/content/index.ts', '../event-time/event-time.ts'],
    ['site/src/pages/page.ts', '../content/index.ts'],
    ['cms/src/index.ts', '@pilotpress/shared-types'],
    ['scripts/src/start/start.ts', '@pilotpress/cms/open'],
    ['scripts/src/start/start.ts', 'node:fs'],
    ['scripts/e2e/loader.ts', '../../site/src/strapi/loader.ts'],
    ['scripts/src/bench/loader.ts', '../../../site/src/strapi/loader.ts'],
    ['scripts/src/bench/feeds.ts', '../../../site/src/feeds/rss.ts'],
  ])('lets %s import %s', async (file, specifier) => {
    expect(await reports(file, specifier)).toEqual([]);
  });
});

describe('the lint that everybody runs', () => {
  const real = new ESLint({ cwd: ROOT });

  async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
    const [result] = await real.lintText(code, { filePath: join(ROOT, file) });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  }

  it.each([
    ['site/src/feeds/rss.ts', "export { strapiClient } from '../strapi/client.ts';\n"],
    ['site/src/pages/404.astro', "---\nimport '../strapi/client.ts';\n---\n<h1>Gone</h1>\n"],
  ])('reports a forbidden import in %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual(['boundaries/dependencies']);
  });

  it.each(['export const now = Date.now();\n', 'export const now = new Date();\n'])(
    'reports that a feed reads the clock: %s',
    async (code) => {
      expect(await rulesBroken('site/src/feeds/rss.ts', code)).toEqual(['no-restricted-syntax']);
    },
  );
});
