import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { problemsFileSchema } from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeContent, FakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { FAKE_TOKEN, startFakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../src/strapi/testing/fixture.ts';

const SITE_ROOM = resolve(import.meta.dirname, '..');
const MOMENT = '2026-02-01T09:00:00.000Z';

let data: string;
let content: FakeContent;
let fake: FakeStrapi;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'pilotpress-build-'));
  content = await fixtureContent(new Date(MOMENT));
  fake = await startFakeStrapi(content);
});
afterAll(async () => {
  await fake.close();
  await rm(data, { recursive: true, force: true });
});

interface Build {
  readonly code: number;
  readonly output: string;
}

/** Runs `astro build` the way the launcher does. */
function build(env: NodeJS.ProcessEnv = {}): Promise<Build> {
  const astro = join(SITE_ROOM, 'node_modules/astro/bin/astro.mjs');
  const settings = {
    ...process.env,
    PILOTPRESS_DATA: data,
    PILOTPRESS_MOMENT: MOMENT,
    SITE_URL: 'https://pilot.example.org',
    CMS_URL: fake.url,
    CMS_TOKEN: FAKE_TOKEN,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    NODE_ENV: 'production',
    // The test runner marks its own processes, and Astro would take itself for a part of a test.
    VITEST: undefined,
  };
  return new Promise((done) => {
    const options = { cwd: SITE_ROOM, env: { ...settings, ...env }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [astro, 'build'], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      done({ code, output: `${stdout}${stderr}` });
    });
  });
}

/** Hash of every built file by its path. */
async function built(): Promise<Record<string, string>> {
  const folder = join(data, 'build');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hashes = files.map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

const problems = async () =>
  problemsFileSchema.parse(JSON.parse(await readFile(join(data, 'problems.json'), 'utf8')));

describe('astro build', () => {
  it('stops with a readable word, and the same in problems.json, when an entry breaks a rule', async () => {
    const [article, ...articles] = content.entries.articles ?? [];
    const broken = {
      ...content.entries,
      articles: [{ ...article, documentId: 'ar01', slug: 'past' }, ...articles],
    };
    const other = await startFakeStrapi({ ...content, entries: broken });
    const { code, output } = await build({ CMS_URL: other.url });
    await other.close();
    expect(code).toBe(1);
    expect(output).toContain(
      'The site was not built: the content has one problem.\n\narticle "Nine regions sign up", documentId ar01, field slug:\n  The slug "past" is the address of one of the site\'s own pages. Choose another.\n  Correct the field in the CMS and publish the entry again.\n',
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(await problems()).toEqual({
      problems: [
        {
          type: 'article',
          documentId: 'ar01',
          title: 'Nine regions sign up',
          field: 'slug',
          text: 'The slug "past" is the address of one of the site\'s own pages. Choose another.',
          remedy: 'Correct the field in the CMS and publish the entry again.',
        },
      ],
    });
  });

  it('stops with a readable word when the token is wrong', async () => {
    const { code, output } = await build({ CMS_TOKEN: 'wrong' });
    expect(code).toBe(1);
    expect(output).toContain("The CMS does not accept the site's token (401 at ");
    expect(output).not.toMatch(/^\s+at /m);
    expect((await problems()).problems[0]).toMatchObject({ type: null, field: null });
  });

  it('stops with a readable word when the settings are wrong', async () => {
    const { code, output } = await build({ SITE_URL: 'pilot.example.org' });
    expect(code).toBe(1);
    expect(output).toContain(
      'SITE_URL="pilot.example.org" is not an absolute http or https address.',
    );
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('writes a whole site, the same from warm caches byte for byte, and clears away what was wrong', async () => {
    const first = await build();
    expect(first.output).toContain('Complete!');
    expect(first.code).toBe(0);
    await expect(problems()).rejects.toThrow('ENOENT');
    const cold = await built();
    expect(Object.keys(cold)).toEqual(
      expect.arrayContaining([
        '/index.html',
        '/events/feed.xml',
        '/robots.txt',
        '/sitemap-index.xml',
      ]),
    );
    await build();
    expect(await built()).toEqual(cold);
  });

  it('published the files that pages name, and nothing that mentions the CMS', async () => {
    const files = await built();
    const pages = Object.keys(files).filter((path) => /\.(?:html|xml|txt)$/.test(path));
    const texts = await Promise.all(
      pages.map((path) => readFile(join(data, 'build', path), 'utf8')),
    );
    const named = texts.join('\n').match(/\/files\/[0-9a-f]{16}\/[\w.-]+/g) ?? [];
    expect(new Set(named).size).toBeGreaterThan(20);
    expect(named.filter((path) => !(path in files))).toEqual([]);
    pages.forEach((path, index) => {
      expect(texts[index], path).not.toMatch(/127\.0\.0\.1|localhost|\/uploads\//);
    });
  });
});
