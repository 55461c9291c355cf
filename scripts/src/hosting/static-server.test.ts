import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveFolder } from './static-server.ts';

let folder: string;
let server: Server;
let url: string;

async function site(name: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, name, path, '..'), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
}

async function point(name: string): Promise<void> {
  await symlink(name, join(folder, 'next'));
  await rename(join(folder, 'next'), join(folder, 'current'));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
  await site('one', {
    'index.html': 'one',
    'news/index.html': 'news',
    '404.html': 'not here',
    'events/feed.xml': '<rss/>',
    'files/abc/plan.pdf': '%PDF',
  });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await point('one');
  server = await serveFolder(join(folder, 'current'), 0, '127.0.0.1');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

it('serves pages, feeds and files with their types', async () => {
  const types = await Promise.all(
    ['/', '/news/', '/events/feed.xml', '/files/abc/plan.pdf'].map(async (path) => {
      const response = await fetch(url + path);
      return [response.status, response.headers.get('content-type')];
    }),
  );
  expect(types).toEqual([
    [200, 'text/html;charset=utf-8'],
    [200, 'text/html;charset=utf-8'],
    [200, 'application/rss+xml; charset=utf-8'],
    [200, 'application/pdf'],
  ]);
});

it('lets only what is named by its content be cached for ever', async () => {
  const caching = async (path: string): Promise<string | null> =>
    (await fetch(url + path)).headers.get('cache-control');
  expect(await caching('/files/abc/plan.pdf')).toBe('public, max-age=31536000, immutable');
  expect(await caching('/')).toBe('no-cache');
});

it('answers 404 with the page of the site', async () => {
  const response = await fetch(`${url}/nowhere/`);
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

it('gives nothing from outside the folder', async () => {
  const response = await fetch(`${url}/%2e%2e/secret.txt`);
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

const RULES = {
  rules: [
    { from: '/gone/', to: null, status: 410 },
    { from: '/news/', to: '/files/abc/plan.pdf', status: 302 },
    { from: '/old/', to: '/news/', status: 301 },
  ],
};

const answerAt = async (path: string) => {
  const response = await fetch(url + path, { redirect: 'manual' });
  const { status, headers } = response;
  const [location, caching] = ['location', 'cache-control'].map((name) => headers.get(name));
  return { status, location, caching, text: await response.text() };
};

it('obeys the rules of the release before it looks for files', async () => {
  await site('one', { 'redirects.json': JSON.stringify(RULES) });
  expect(await answerAt('/news/')).toEqual({
    status: 302,
    location: '/files/abc/plan.pdf',
    caching: 'no-cache',
    text: '',
  });
  expect(await answerAt('/old/?from=mail')).toMatchObject({ status: 301, location: '/news/' });
  expect(await answerAt('/old')).toMatchObject({ status: 301, location: '/news/' });
  expect(await answerAt('/gone/')).toMatchObject({ status: 410, location: null, text: 'not here' });
  expect(await answerAt('/')).toMatchObject({ status: 200, text: 'one' });
});

it('forgets the rules of the release before, and can do without any', async () => {
  await site('one', { 'redirects.json': JSON.stringify(RULES) });
  expect(await answerAt('/news/')).toMatchObject({ status: 302 });
  await site('two', { 'index.html': 'two', 'news/index.html': 'news of two' });
  await point('two');
  expect(await answerAt('/news/')).toMatchObject({ status: 200, text: 'news of two' });
  await site('three', { 'news/index.html': 'news of three', 'redirects.json': '{"rules": [' });
  await point('three');
  expect(await answerAt('/news/')).toMatchObject({ status: 200, text: 'news of three' });
});

it('shows a new release as soon as the link is switched', async () => {
  await site('two', { 'index.html': 'two', 'added/index.html': 'added' });
  await point('two');
  expect(await (await fetch(`${url}/`)).text()).toBe('two');
  expect(await (await fetch(`${url}/added/`)).text()).toBe('added');
  expect((await fetch(`${url}/news/`)).status).toBe(404);
});
