import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentProblem, Release } from '@pilotpress/shared-types';
import { releasedFile, releaseSchema, SEARCH_PARTS_FILE } from '@pilotpress/shared-types';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeContent, FakeStrapi } from '../../site/src/strapi/testing/fake-strapi.ts';
import { FAKE_TOKEN, startFakeStrapi } from '../../site/src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../../site/src/strapi/testing/fixture.ts';
import { buildStep } from '../src/publisher/build-step.ts';
import { newBuilder } from '../src/publisher/start-publisher.ts';
import { verifyStep } from '../src/publisher/verify-step.ts';
import type { Locations } from '../src/start/locations.ts';
import { locations } from '../src/start/locations.ts';
import type { Settings } from '../src/start/settings.ts';
import { settings } from '../src/start/settings.ts';

const MOMENT = new Date('2026-02-01T09:00:00.000Z');
const NEWS = '/news/nine-regions-sign-up/';
const EVENT = '/events/plenary-of-the-pilot/';
const { signal } = new AbortController();

let places: Locations;
let fake: FakeStrapi;
let content: FakeContent;
let published: FakeContent;
let chosen: Settings;
/** The built site. */
let built: string;
/** A copy of it, to be broken. */
let folder: string;

beforeAll(async () => {
  // Astro would take itself for a part of the test.
  vi.stubEnv('VITEST', undefined);
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'pilotpress-verify-')) });
  await mkdir(places.secrets, { recursive: true });
  await writeFile(places.siteToken, FAKE_TOKEN);
  published = await fixtureContent(MOMENT);
  content = published;
  fake = await startFakeStrapi(() => content);
  chosen = { ...settings({ SITE_URL: 'https://pilot.example.org' }), cmsUrl: fake.url };
  const builder = newBuilder(places, chosen);
  const warn = () => undefined;
  ({ folder: built } = await buildStep({ places, builder, moment: MOMENT, warn, signal }));
  await builder.close();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await fake.close();
  await rm(places.data, { recursive: true, force: true });
});
beforeEach(async () => {
  content = published;
  folder = join(places.data, 'broken');
  await cp(built, folder, { recursive: true, preserveTimestamps: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const verify = (): Promise<readonly ContentProblem[]> =>
  verifyStep({ folder, revision: '' }, { places, chosen, signal });

const fileOf = (path: string): string => join(folder, releasedFile(path));

/** Changes what a file of the site says. */
async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(fileOf(path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(fileOf(path), after);
}

async function editRelease(change: (release: Release) => Release): Promise<void> {
  await edit('/release.json', (text) =>
    JSON.stringify(change(releaseSchema.parse(JSON.parse(text)))),
  );
}

const replace = (what: string | RegExp, by: string) => (text: string) => text.replaceAll(what, by);

describe('the real site', () => {
  it('has no problems, read in full and from the kept graph', async () => {
    await rm(join(places.data, 'publisher'), { recursive: true, force: true });
    expect(await verify()).toEqual([]);
    const kept = join(places.data, 'publisher', 'link-graph.json');
    const { mtimeMs } = await stat(kept);
    expect(await verify()).toEqual([]);
    // Nothing had to be read, so nothing was to be kept anew.
    expect((await stat(kept)).mtimeMs).toBe(mtimeMs);
  });

  it('is not held to what was published after it was built', async () => {
    const { articles = [] } = published.entries;
    content = {
      ...published,
      entries: { ...published.entries, articles: articles.slice(1) },
    };
    expect(await verify()).toEqual([]);
  });

  it('is not verified while the CMS does not say what is published', async () => {
    const lost = { ...chosen, cmsUrl: `${fake.url}/lost` };
    await expect(
      verifyStep({ folder, revision: '' }, { places, chosen: lost, signal }),
    ).rejects.toThrow('does not say what is published (404).');
  });
});

describe('the real site is found broken', () => {
  const found = async (): Promise<string[]> => (await verify()).map(({ text }) => text);

  it('when a page is not there', async () => {
    await rm(fileOf(NEWS));
    expect(await verify()).toContainEqual(
      expect.objectContaining({
        type: 'article',
        documentId: 'ar01',
        text: `${NEWS} is named in release.json, and there is no file for it.`,
      }),
    );
  });

  it('when the search does not know a page', async () => {
    await edit(`/${SEARCH_PARTS_FILE}`, () => JSON.stringify({ parts: [] }));
    expect(await found()).toContain(`${NEWS} is not in the index of the search.`);
  });

  it('when an entry has no page', async () => {
    await editRelease((release) => ({
      ...release,
      paths: Object.fromEntries(Object.entries(release.paths).filter(([path]) => path !== NEWS)),
    }));
    await rm(fileOf(NEWS));
    const problems = await verify();
    expect(problems).toContainEqual(
      expect.objectContaining({
        type: 'article',
        documentId: 'ar01',
        text: 'It is published and has no page on the new site.',
      }),
    );
    const texts = problems.map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringContaining(` leads to ${NEWS}: there is nothing at that address.`),
    );
    expect(texts).toContain(`/sitemap.xml names ${NEWS}, which is no page of the site.`);
  });

  it('when a picture is not there', async () => {
    const html = await readFile(fileOf('/'), 'utf8');
    const [picture = ''] = /\/files\/[0-9a-f]{16}\/[\w.-]+\.avif/.exec(html) ?? [];
    await rm(fileOf(picture));
    expect(await verify()).toContainEqual(
      expect.objectContaining({
        type: 'pilot',
        text: `/pilots/smart-care/ leads to ${picture}: there is nothing at that address.`,
      }),
    );
  });

  it('when an anchor is not there', async () => {
    await edit(EVENT, replace('id="content"', 'id="contents"'));
    expect(await verify()).toEqual([
      {
        type: 'event',
        documentId: 'ev01',
        title: 'Plenary of the pilot',
        field: null,
        text: `${EVENT} leads to ${EVENT}#content: that page has no part "content".`,
        remedy: expect.stringMatching(/^Correct or remove the link in this entry/) as string,
      },
    ]);
  });

  it('when a feed cannot be read', async () => {
    await edit('/events/feed.xml', (text) => text.slice(0, -20));
    expect(await found()).toEqual([
      expect.stringMatching(/^Programs cannot read \/events\/feed\.xml, .* not well-formed XML/),
    ]);
  });

  it('when an entry is in no list', async () => {
    const elsewhere = replace(`href="${EVENT}"`, 'href="/events/"');
    await edit('/events/', elsewhere);
    expect(await found()).toContain(`${EVENT} is not in the list /events/.`);
  });

  it.each([
    [
      'a style',
      replace('<h1', '<h1 style="color: red"'),
      'scripts or styles of its own: h1[style]',
    ],
    ['a script', replace('</body>', '<script>go()</script></body>'), 'of its own: <script>'],
    ['two main headings', replace('</main>', '<h1>Two</h1></main>'), 'has 2 main headings (h1)'],
    ['no title', replace(/<title>.*<\/title>/g, ''), 'has no title'],
    ['no language', replace('<html lang="en"', '<html'), 'names no language'],
    ['a tag that is not closed', replace('</main>', '<em></main>'), '<em> is not closed'],
    ['JSON-LD of no type', replace('"@type":"NewsArticle",', ''), 'JSON-LD of the page'],
    [
      'a link to this machine',
      replace('</main>', '<a href="http://localhost/">a</a></main>'),
      'links to http://localhost/',
    ],
    [
      'a dead link',
      replace('</main>', '<a href="/nowhere/">a</a></main>'),
      'leads to /nowhere/: there is nothing',
    ],
  ])('when a page has %s', async (_what, change, expected) => {
    await edit(NEWS, change);
    const problems = await verify();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ type: 'article', documentId: 'ar01' });
    expect(problems[0]?.text).toContain(expected);
    expect(problems[0]?.text).toContain(NEWS);
  });

  it('when it leads to the CMS', async () => {
    await edit(NEWS, replace('</main>', `<a href="${fake.url}/admin">x</a></main>`));
    expect(await found()).toEqual([
      `${NEWS} links to ${fake.url}/admin, an address of the CMS, where visitors cannot go.`,
    ]);
  });

  it('when it says of itself what cannot be read', async () => {
    await writeFile(fileOf('/release.json'), '{}');
    await expect(verify()).rejects.toThrow('The build has no release.json that can be read.');
  });
});
