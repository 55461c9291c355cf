import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsFileSchema } from '@pilotpress/shared-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FakeContent, FakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { startFakeStrapi } from '../src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../src/strapi/testing/fixture.ts';
import type { Build } from './run-build.ts';
import { runBuild } from './run-build.ts';

const MOMENT = '2026-02-01T09:00:00.000Z';
/** Under which editors know the CMS. */
const CMS_PUBLIC_URL = 'https://cms.example.org';

let data: string;
let content: FakeContent;
let published: FakeContent;
let fake: FakeStrapi;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'pilotpress-output-check-'));
  content = await fixtureContent(new Date(MOMENT));
  fake = await startFakeStrapi(() => published);
});
afterAll(async () => {
  await fake.close();
  await rm(data, { recursive: true, force: true });
});

const build = (env: NodeJS.ProcessEnv = {}): Promise<Build> =>
  runBuild({
    PILOTPRESS_DATA: data,
    PILOTPRESS_MOMENT: MOMENT,
    CMS_URL: fake.url,
    CMS_PUBLIC_URL,
    ...env,
  });

/** The content with other fields in the first entry of a type. */
function withFields(path: string, fields: Readonly<Record<string, unknown>>): FakeContent {
  const [first, ...rest] = content.entries[path] ?? [];
  if (first === undefined) throw new Error(`The fixture has no ${path}.`);
  return {
    ...content,
    entries: { ...content.entries, [path]: [{ ...first, ...fields }, ...rest] },
  };
}

const problems = async () =>
  problemsFileSchema.parse(JSON.parse(await readFile(join(data, 'problems.json'), 'utf8')))
    .problems;

it('stops a build that would lead visitors to the CMS, and names the entry', async () => {
  published = withFields('regions', { website: `${CMS_PUBLIC_URL}/admin` });
  const [region] = published.entries.regions ?? [];
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain('The site was not built, for one reason.\n\nregion "');
  expect(output).not.toMatch(/^\s+at /m);
  expect(await problems()).toEqual([
    {
      type: 'region',
      documentId: region?.documentId,
      title: region?.name,
      field: null,
      text: `What the site has at /regions/${String(region?.slug)}/ holds the address ${CMS_PUBLIC_URL}/admin of the CMS, which visitors cannot open.`,
      remedy: 'Put an address that everybody can open in its place and publish the entry again.',
    },
  ]);
});

it('stops a build whose web address is of a private network, and names the field', async () => {
  published = withFields('regions', { website: 'http://192.168.0.7/' });
  expect((await build()).code).toBe(1);
  expect(await problems()).toMatchObject([
    {
      field: 'website',
      text: '"http://192.168.0.7/" leads to a computer that visitors cannot reach. Enter an address that everybody can open.',
    },
  ]);
});

it('builds with private addresses in words, and under one that is private itself', async () => {
  const body =
    'Open http://localhost:3000 on your machine, `http://10.0.0.1/`, or [this](http://printer.local/).';
  published = withFields('articles', { body });
  const { code, output } = await build({ SITE_URL: fake.url.replace(/:\d+$/, ':4321') });
  expect(output).toContain('Complete!');
  expect(code).toBe(0);
  const page = await readFile(join(data, 'build/news/nine-regions-sign-up/index.html'), 'utf8');
  expect(page).toContain('Open <a>http://localhost:3000</a> on your machine');
});
