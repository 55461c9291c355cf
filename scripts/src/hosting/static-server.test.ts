import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveReleases } from './static-server.ts';

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
  const earlier = ['1', '2'].map((name) => join(folder, 'earlier', name));
  server = await serveReleases({ current: join(folder, 'current'), earlier }, 0, '127.0.0.1');
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
    [200, 'text/html; charset=utf-8'],
    [200, 'text/html; charset=utf-8'],
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
  expect(await answerAt('/gone/')).toMatchObject({ status: 410, location: null, text: 'Gone\n' });
  await site('one', { '410/index.html': 'gone' });
  expect(await answerAt('/gone/')).toMatchObject({ status: 410, location: null, text: 'gone' });
  expect(await answerAt('/')).toMatchObject({ status: 200, text: 'one' });
});

it('has the page for what is not there where a file was taken away to which a rule leads', async () => {
  await site('one', { 'redirects.json': JSON.stringify(RULES) });
  await rm(join(folder, 'one/files/abc'), { recursive: true });
  expect(await answerAt('/news/')).toEqual({
    ...{ status: 404, location: null, caching: 'no-cache', text: 'not here' },
  });
  await site('two', { 'files/abc/plan.pdf': '%PDF' });
  await mkdir(join(folder, 'earlier'));
  await symlink('../two', join(folder, 'earlier/1'));
  expect(await answerAt('/news/')).toMatchObject({ status: 302, location: '/files/abc/plan.pdf' });
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

describe('a release that is no longer live', () => {
  beforeEach(async () => {
    await site('two', { 'index.html': 'two', 'files/def/flyer.pdf': 'flyer' });
    await mkdir(join(folder, 'earlier'));
    await symlink('../no-longer', join(folder, 'earlier/1'));
    await symlink('../one', join(folder, 'earlier/2'));
    await point('two');
  });

  it('still gives those who have read its pages the files that are named by their content', async () => {
    expect(await answerAt('/files/abc/plan.pdf')).toMatchObject({ status: 200, text: '%PDF' });
    expect(await answerAt('/files/def/flyer.pdf')).toMatchObject({ status: 200, text: 'flyer' });
  });

  it('gives nothing else', async () => {
    for (const path of ['/news/', '/events/feed.xml', '/files/abc', '/files/abc/']) {
      expect((await answerAt(path)).status, path).toBe(404);
    }
  });
});

const LONG = 'A long text. '.repeat(200);

/** What is answered, byte for byte; `fetch` would unpack it. */
async function raw(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    // Written as it is: a client would tidy the path.
    request(url, { path, headers, method }, resolve).on('error', reject).end();
  });
  const parts: Buffer[] = [];
  for await (const part of response as AsyncIterable<Buffer>) parts.push(part);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}

describe('a text', () => {
  beforeEach(async () => {
    await site('one', { 'long/index.html': LONG, 'files/abc/long.pdf': LONG });
  });

  it('is sent compressed to those who can read it', async () => {
    const brotli = await raw('/long/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(LONG);
    const gzip = await raw('/long/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(LONG);
    const plain = await raw('/long/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(LONG);
    expect([brotli, gzip, plain].map(({ headers }) => headers.vary)).toEqual(
      Array(3).fill('Accept-Encoding'),
    );
  });

  it('is compressed as far as can be where it is a page, so that it weighs what is promised', async () => {
    const page = Array.from(
      { length: 2000 },
      (_, at) => `<p>Row ${String((at * 7919) % 1009)}</p>`,
    );
    await site('one', { 'page/index.html': page.join('\n') });
    const { body } = await raw('/page/', { 'accept-encoding': 'br' });
    expect(body).toEqual(brotliCompressSync(page.join('\n')));
  });

  it('is compressed anew when it changes', async () => {
    await raw('/long/', { 'accept-encoding': 'br' });
    await site('two', { 'long/index.html': `${LONG}More.` });
    await point('two');
    const { body } = await raw('/long/', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(`${LONG}More.`);
  });

  it('is sent as it is where it is short, compressed already, or asked for in part', async () => {
    const all = { 'accept-encoding': 'br' };
    expect((await raw('/', all)).headers['content-encoding']).toBeUndefined();
    expect((await raw('/files/abc/long.pdf', all)).headers).not.toHaveProperty('vary');
    const part = await raw('/long/', { ...all, range: 'bytes=-5' });
    expect([part.status, part.headers['content-encoding']]).toEqual([206, undefined]);
    expect(part.body.toString()).toBe(LONG.slice(-5));
  });

  it('is not sent again to those who have it, compressed or not', async () => {
    const { headers } = await raw('/long/', { 'accept-encoding': 'br' });
    for (const encoding of ['br', 'identity']) {
      const again = await raw('/long/', {
        'accept-encoding': encoding,
        'if-none-match': `"other", ${String(headers.etag)}`,
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe('no-cache');
    }
  });
});

it('tells of a page without its body to those who ask for the head', async () => {
  const { status, headers, body } = await raw('/news/', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '4', 0]);
});

it('leads to a page whose slash is missing, on this host', async () => {
  expect(await answerAt('/news?page=2')).toMatchObject({ status: 301, location: '/news/?page=2' });
  const { status, headers } = await raw('//news');
  expect([status, headers.location]).toEqual([301, '/news/']);
});

it('refuses whatever is not reading', async () => {
  const { status, headers } = await raw('/news/', {}, 'POST');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

it('says that a file has no such part', async () => {
  const { status, headers } = await raw('/files/abc/plan.pdf', { range: 'bytes=10-' });
  expect([status, headers['content-range']]).toEqual([416, 'bytes */4']);
});

it.each(['/.git/config', '/%2e%2e/secret.txt', '/news/%00', '/%', '/news/index.html/'])(
  'has nothing at %s',
  async (path) => {
    await site('one', { '.git/config': 'hidden' });
    expect(await raw(path)).toMatchObject({ status: 404, body: Buffer.from('not here') });
  },
);

it('promises encryption to those who come through a web server that encrypts', async () => {
  const { headers } = await raw('/', { 'x-forwarded-proto': 'https' });
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  expect((await raw('/')).headers).not.toHaveProperty('strict-transport-security');
});

it('protects every answer by the same headers', async () => {
  for (const path of ['/', '/news', '/nowhere/', '/files/abc/plan.pdf']) {
    expect((await raw(path)).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
      'x-content-type-options': 'nosniff',
    });
  }
});
