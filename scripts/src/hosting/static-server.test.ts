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

it('shows a new release as soon as the link is switched', async () => {
  await site('two', { 'index.html': 'two', 'added/index.html': 'added' });
  await point('two');
  expect(await (await fetch(`${url}/`)).text()).toBe('two');
  expect(await (await fetch(`${url}/added/`)).text()).toBe('added');
  expect((await fetch(`${url}/news/`)).status).toBe(404);
});
