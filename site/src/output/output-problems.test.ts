import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputProblems } from './output-problems.ts';

const HOSTS = { siteUrl: 'https://pilot.example.org', cmsUrls: ['https://cms.example.org'] };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

const article = { type: 'article', documentId: 'ar01' };
const PATHS = {
  '/404.html': { entry: null, key: 'k' },
  '/news/': { entry: null, key: 'k' },
  '/news/a/': { entry: article, key: 'k' },
  '/feed.xml': { entry: null, key: 'k' },
};

async function problems(files: Record<string, string>) {
  const release = {
    revision: 'r',
    log: { count: 0, last: null },
    code: 'c',
    moment: '2026-02-01T09:00:00.000Z',
    nextChange: null,
  };
  const all = { 'release.json': JSON.stringify({ ...release, paths: PATHS }), ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return outputProblems(folder, HOSTS);
}

const LINK = '<a href="https://cms.example.org/admin">x</a>';

it('has nothing to say of a site that leads nowhere but where visitors can follow', async () => {
  expect(
    await problems({
      'news/a/index.html': '<a href="https://example.org/">x</a> http://localhost:3000',
      'files/0123/a.html': LINK,
      '.media.json': '{"title":"https://cms.example.org/admin"}',
    }),
  ).toEqual([]);
});

it('names the entry whose page holds an address of the CMS, and not what repeats it', async () => {
  expect(
    await problems({
      'news/a/index.html': `<h1>Good <em>news</em></h1> ${LINK}`,
      'news/index.html': LINK,
      'feed.xml': '<link>https://cms.example.org/admin</link>',
    }),
  ).toEqual([
    {
      type: 'article',
      documentId: 'ar01',
      title: 'Good news',
      field: null,
      text: 'What the site has at /news/a/ holds the address https://cms.example.org/admin of the CMS, which visitors cannot open.',
      remedy: 'Put an address that everybody can open in its place and publish the entry again.',
    },
  ]);
});

it('finds the CMS and a private network where something leads there, and not in words', async () => {
  const found = await problems({
    'news/a/index.html':
      '<h1>A</h1> Not https://cms.example.org/words, <a href="https://cms.example.org/admin">but here</a>.',
    'feed.xml': '<enclosure url="http://10.0.0.1/a.pdf"/>',
  });
  expect(found.map(({ type, text }) => [type, text])).toEqual([
    [
      null,
      'What the site has at /feed.xml holds the address http://10.0.0.1/a.pdf of a private network, which visitors cannot open.',
    ],
    [
      'article',
      'What the site has at /news/a/ holds the address https://cms.example.org/admin of the CMS, which visitors cannot open.',
    ],
  ]);
});

it('tells once of what every page shows, and whose it is', async () => {
  const found = await problems({
    '404.html': LINK,
    'news/a/index.html': LINK,
    'news/index.html': LINK,
  });
  expect(found.map(({ type, text }) => [type, text])).toEqual([
    [
      'site',
      'Every page of the site holds the address https://cms.example.org/admin of the CMS, which visitors cannot open.',
    ],
  ]);
});
