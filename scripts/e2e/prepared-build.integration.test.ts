// A builder has done all that it can before it is told to build: what it builds must be as if it had not.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsFileSchema } from '@pilotpress/shared-types';
import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeContent, FakeStrapi } from '../../site/src/strapi/testing/fake-strapi.ts';
import { FAKE_TOKEN, startFakeStrapi } from '../../site/src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../../site/src/strapi/testing/fixture.ts';
import { BuilderProcess } from '../src/publisher/builder-process.ts';
import { Builder } from '../src/publisher/builder.ts';
import type { Locations } from '../src/start/locations.ts';
import { locations, ROOT } from '../src/start/locations.ts';

const MOMENT = '2026-02-01T09:00:00.000Z';
const SITE_URL = 'https://pilot.example.org';
const WORKSHOPS = join(ROOT, 'site/.astro/builders');
const { signal } = new AbortController();

let fake: FakeStrapi;
let published: FakeContent;
/** The same, after an editor has given an entry another title and taken one back. */
let edited: FakeContent;
let content: FakeContent;
let places: Locations;
let builder: Builder;

const envOf = (data: string) => ({
  PILOTPRESS_DATA: data,
  SITE_URL,
  CMS_URL: fake.url,
  CMS_TOKEN: FAKE_TOKEN,
});

/** Every file of a folder, with its bytes. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const read = files.map(
    async (file) => [file.slice(folder.length), await readFile(file, 'base64')] as const,
  );
  return new Map(await Promise.all(read));
}

beforeAll(async () => {
  // Astro would take itself for a part of the test.
  vi.stubEnv('VITEST', undefined);
  published = await fixtureContent(new Date(MOMENT));
  const [article, ...others] = published.entries.articles ?? [];
  const renamed = { ...article, documentId: 'ar01', title: 'Renamed', updatedAt: MOMENT };
  const articles = [renamed, ...others];
  const cases = published.entries['demo-cases']?.slice(0, 1) ?? [];
  edited = { ...published, entries: { ...published.entries, articles, 'demo-cases': cases } };
  fake = await startFakeStrapi(() => content);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await fake.close();
});
beforeEach(async () => {
  content = published;
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'pilotpress-prepared-')) });
  builder = new Builder(places, envOf(places.data));
});
afterEach(async () => {
  await builder.close();
  await rm(places.data, { recursive: true, force: true });
});

/** Builds as `astro build` does, with nothing at hand. */
async function coldBuild(data: string): Promise<string> {
  const env = { ...envOf(data), PILOTPRESS_MOMENT: MOMENT, NODE_ENV: 'production' };
  const astro = join(ROOT, 'site/node_modules/astro/bin/astro.mjs');
  await execa('node', [astro, 'build'], { cwd: join(ROOT, 'site'), env });
  return join(data, 'build');
}

/** Waits until a builder has bundled the pages. */
async function bundled(name = 'prepared', env = {}): Promise<BuilderProcess> {
  const process = new BuilderProcess({
    ...envOf(places.data),
    ...env,
    SITE_OUT: join(places.build, name),
  });
  await process.bundled;
  return process;
}

describe('a prepared build', () => {
  it('is of the content and the moment when it is told to, byte for byte as one from nothing', async () => {
    const before = await coldBuild(join(places.data, 'before'));
    const filesBefore = await filesIn(before);
    const lastRelease = { PILOTPRESS_LAST_RELEASE: before };
    const process = await bundled('prepared', lastRelease);
    content = edited;
    const settings = { PILOTPRESS_MOMENT: MOMENT, ...lastRelease };
    const { result, output } = await process.build(settings, signal);
    expect(result, output).toBe('built');
    const prepared = await filesIn(join(places.build, 'prepared'));
    const cold = await filesIn(await coldBuild(join(places.data, 'cold')));
    expect(prepared.size).toBeGreaterThan(100);
    expect([...prepared.keys()]).toEqual([...cold.keys()]);
    expect([...prepared].filter(([file, bytes]) => cold.get(file) !== bytes)).toEqual([]);
    expect(cold).not.toEqual(filesBefore);
    expect(await filesIn(before)).toEqual(filesBefore);
  });

  it('gives itself up where the configuration is another than was bundled', async () => {
    const process = await bundled();
    const other = { PILOTPRESS_MOMENT: MOMENT, SITE_URL: 'https://other.example.org' };
    expect(await process.build(other, signal)).toMatchObject({ result: 'stale' });
  });

  it('is begun anew where the one that was prepared has given itself up', async () => {
    builder.prepare();
    await builder.code;
    const settings = { PILOTPRESS_MOMENT: MOMENT, SITE_URL: 'https://other.example.org' };
    const { succeeded, folder, output } = await builder.build(settings, signal);
    expect(succeeded, output).toBe(true);
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
      'https://other.example.org/sitemap.xml',
    );
  });

  it('is begun anew where the one that was prepared has died', async () => {
    await builder.close();
    builder = new Builder(places, { ...envOf(places.data), SITE_URL: 'no address' });
    builder.prepare();
    expect(await builder.code).toBeNull();
    const settings = { PILOTPRESS_MOMENT: MOMENT, SITE_URL };
    const { succeeded, output } = await builder.build(settings, signal);
    expect(succeeded, output).toBe(true);
  });

  it('tells which entry cannot become a page', async () => {
    const process = await bundled();
    const [article, ...articles] = published.entries.articles ?? [];
    const broken = { ...article, documentId: 'ar01', slug: 'past' };
    content = { ...published, entries: { ...published.entries, articles: [broken, ...articles] } };
    const { result, output } = await process.build({ PILOTPRESS_MOMENT: MOMENT }, signal);
    expect(result).toBe('failed');
    expect(output).toContain('article "Nine regions sign up", documentId ar01, field slug:');
    const { problems } = problemsFileSchema.parse(
      JSON.parse(await readFile(places.problems, 'utf8')),
    );
    expect(problems).toMatchObject([{ type: 'article', documentId: 'ar01', field: 'slug' }]);
  });

  it('clears away what one that was killed has left in the checkout, and nothing of one that waits', async () => {
    const { stdout: pid } = await execa('node', ['-p', 'process.pid']);
    await mkdir(join(WORKSHOPS, pid), { recursive: true });
    const waiting = await bundled();
    await (await bundled('another')).kill();
    expect(existsSync(join(WORKSHOPS, pid))).toBe(false);
    const { result, output } = await waiting.build({ PILOTPRESS_MOMENT: MOMENT }, signal);
    expect(result, output).toBe('built');
  });
});
