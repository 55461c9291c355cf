import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { releasedFile } from '@pilotpress/shared-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptGraph } from './kept-graph.ts';
import { verifyRelease } from './verify-release.ts';

const SITE = { site: 'https://www.example.org', cmsHosts: [] };
const LONG_AGO = new Date('2026-01-01T00:00:00.000Z');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-verify-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><h1>A</h1>${body}</body></html>`;

async function write(path: string, text: string, time = LONG_AGO): Promise<void> {
  const file = join(folder, releasedFile(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await utimes(file, time, time);
}

const releaseOf = (keys: Readonly<Record<string, string>>): Release => ({
  revision: 'r1',
  log: { count: 0, last: null },
  code: 'c1',
  moment: '2026-06-01T00:00:00.000Z',
  nextChange: null,
  paths: Object.fromEntries(
    Object.entries(keys).map(([path, key]) => [path, { key, entry: null }]),
  ),
});

async function verify(release: Release, kept: KeptGraph = new Map()) {
  const { problems, graph, read } = await verifyRelease(folder, release, {
    site: SITE,
    published: Promise.resolve(null),
    kept,
    signal: new AbortController().signal,
  });
  return { problems: problems.map(({ text }) => text), graph, read };
}

describe('a release that has been verified once', () => {
  const release = releaseOf({ '/': 'k1', '/a/': 'k2' });
  let kept: KeptGraph;
  beforeEach(async () => {
    await write('/', page('<a href="/a/#x">a</a><img src="/a b.png" alt="">'));
    await write('/a/', page('<p id="x">x</p>'));
    await writeFile(join(folder, 'a b.png'), '');
    const first = await verify(release);
    expect(first).toMatchObject({ problems: [], read: 2 });
    kept = first.graph;
  });

  it('is not read again, and its links are looked at all the same', async () => {
    expect(await verify(release, kept)).toEqual({ problems: [], graph: kept, read: 0 });
    await rm(join(folder, 'a b.png'));
    expect(await verify(release, kept)).toMatchObject({
      problems: ['/ leads to /a%20b.png: there is nothing at that address.'],
      read: 0,
    });
  });

  it('is read where a key differs, and links of other pages to it are judged anew', async () => {
    await write('/a/', page('<p id="y">x</p>'));
    expect(await verify(releaseOf({ '/': 'k1', '/a/': 'k3' }), kept)).toMatchObject({
      problems: ['/ leads to /a/#x: that page has no part "x".'],
      read: 1,
    });
  });

  it.each([
    ['another time', page('<p id="y">x</p>'), new Date()],
    ['another size', page('<p>x</p>'), LONG_AGO],
  ])('is read where a file has %s, whatever its key says', async (_what, text, time) => {
    await write('/a/', text, time);
    expect(await verify(release, kept)).toMatchObject({
      problems: ['/ leads to /a/#x: that page has no part "x".'],
      read: 1,
    });
  });

  it('is read again as long as something is wrong in the file', async () => {
    const changed = releaseOf({ '/': 'k1', '/a/': 'k3' });
    await write('/a/', page('<p id="x" style="a">x</p>'));
    const once = await verify(changed, kept);
    const twice = await verify(changed, once.graph);
    for (const { problems, read } of [once, twice]) {
      expect(problems).toEqual(['The page /a/ has scripts or styles of its own: p[style].']);
      expect(read).toBe(1);
    }
  });

  it('forgets what is not in it any more', async () => {
    const { problems, graph } = await verify(releaseOf({ '/': 'k1' }), kept);
    expect([...graph.keys()]).toEqual(['/']);
    // The file is still there, but none of the release: nothing is known of its parts.
    expect(problems).toEqual([]);
  });
});

it('tells fifty problems and counts the others', async () => {
  const links = Array.from({ length: 60 }, (_, index) => `<a href="/${String(index)}/">a</a>`);
  await write('/', page(links.join('')));
  const { problems } = await verify(releaseOf({ '/': 'k1' }));
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toBe('There are 10 problems more.');
});

it('takes what the host redirects for an address, if it can be read', async () => {
  await write('/', page('<a href="/old/">a</a>'));
  const rules = [{ from: '/old/', to: '/', status: 301 }];
  await writeFile(join(folder, 'redirects.json'), JSON.stringify({ rules }));
  expect((await verify(releaseOf({ '/': 'k1' }))).problems).toEqual([]);
  await writeFile(join(folder, 'redirects.json'), '{"rules":1}');
  expect((await verify(releaseOf({ '/': 'k1' }))).problems).toEqual([
    'redirects.json of the new site cannot be read, so addresses of before would lead nowhere.',
    '/ leads to /old/: there is nothing at that address.',
  ]);
});

it.each(['/%00/', '/%E0%A4%A/', '/%2e%2e%2f%2e%2e/'])(
  'survives a link as odd as %s',
  async (link) => {
    await write('/', page(`<a href="${link}">a</a>`));
    expect((await verify(releaseOf({ '/': 'k1' }))).problems).toHaveLength(1);
  },
);

it('gives up when it is told to', async () => {
  await write('/', page(''));
  const verified = verifyRelease(folder, releaseOf({ '/': 'k1' }), {
    site: SITE,
    published: Promise.resolve(null),
    kept: new Map(),
    signal: AbortSignal.abort(),
  });
  await expect(verified).rejects.toThrow('aborted');
});
