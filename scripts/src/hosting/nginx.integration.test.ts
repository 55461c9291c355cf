import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { RedirectRule } from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../testing/find-program.ts';
import { freePort } from '../testing/free-port.ts';
import { nginxConfiguration, nginxRedirects } from './nginx.ts';
import type { ReleaseFolders } from './site-files.ts';
import { serveReleases } from './static-server.ts';

// It is not on the PATH of everybody.
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const nginx = await findProgram(['nginx'], FOLDERS);

const LONG = 'A long text. '.repeat(200);
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<h1>Home</h1>',
  'news/index.html': LONG,
  'search/index.html': 'search',
  '404.html': 'There is no such page.',
  '410/index.html': 'This page is gone.',
  'feed.xml': LONG,
  'feed.atom': '<feed/>',
  'feed.json': `{"text":"${LONG}"}`,
  'release.json': '{}',
  'sitemap.xml': '<urlset/>',
  'events/upcoming.xml': '<rss/>',
  'events/calendar.ics': LONG,
  'files/0123/plan.pdf': '%PDF-1.7',
  'files/0123/data.xml': '<data/>',
  'files/0123/talk.pptx': 'PK',
  'files/0123/unknown.kind': '?',
  '_astro/page.css': 'body {}',
  '_astro/copy.js': '1;',
  'favicon.svg': '<svg/>',
  '.hidden/index.html': 'hidden',
};
/** What a release before has, which is no longer in the one that is live. */
const EARLIER: Readonly<Record<string, string>> = {
  'old/index.html': 'An old page.',
  'old.xml': '<rss/>',
  'files/0123/plan.pdf': '%PDF-1.4 of an earlier time',
  'files/9999/old.pdf': '%PDF-1.7 old',
  'files/9999/feed.json': LONG,
  'files/9999/feed.xml': LONG,
  '_astro/old.css': LONG,
  'pagefind/0123/old.js': '2;',
  'pagefind/parts.json': '{"parts":[]}',
  'files/.hidden/old.pdf': 'hidden',
};
const RULES: readonly RedirectRule[] = [
  { from: '/events/gone/', to: null, status: 410 },
  { from: '/events/gone/event.ics', to: null, status: 410 },
  { from: '/news/old/', to: '/news/', status: 301 },
  { from: '/news/"odd"$uri/', to: '/news/ä$uri/', status: 301 },
  { from: '/presentations/deck/download/', to: '/files/0123/plan.pdf', status: 302 },
];
const COMPARED = [
  ...['cache-control', 'content-security-policy', 'x-content-type-options', 'referrer-policy'],
  ...['permissions-policy', 'strict-transport-security', 'content-type', 'content-encoding'],
  ...['content-range', 'vary', 'last-modified', 'location'],
];

let folder: string;
let ours: Server;
let theirs: ChildProcess;
let ports: { readonly ours: number; readonly theirs: number };

/** One of the links leads nowhere, as it does where a release was removed by hand. */
const releases = (): ReleaseFolders => ({
  current: join(folder, 'site'),
  earlier: ['nowhere', 'empty', 'earlier'].map((name) => join(folder, name)),
});

async function writeFiles(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await utimes(file, 1_770_000_000, 1_770_000_000);
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

interface Asked {
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly method?: string;
}

async function ask(port: number, { path, headers = {}, method = 'GET' }: Asked) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, resolve).on('error', reject).end();
  });
  const parts: Buffer[] = [];
  for await (const part of response as AsyncIterable<Buffer>) parts.push(part);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}

/** What a visitor can tell of an answer, whoever gives it. */
async function seen(port: number, asked: Asked) {
  const { status, headers, body } = await ask(port, asked);
  const leadsOn = String(status).startsWith('3');
  const unpacked = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  return {
    status,
    headers: Object.fromEntries(
      COMPARED.filter((name) => !leadsOn || name !== 'content-type').map((name) => [
        name,
        headers[name],
      ]),
    ),
    // What leads on is followed; the words beside it are the server's own.
    body: leadsOn ? '' : unpacked.toString(),
  };
}

async function startNginx(program: string, port: number): Promise<ChildProcess> {
  const redirects = join(folder, 'redirects.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  await writeFile(redirects, nginxRedirects(RULES));
  await writeFile(
    join(folder, 'site.conf'),
    nginxConfiguration({
      ...{ folders: releases(), serverName: 'localhost', redirects },
      listen: [`127.0.0.1:${String(port)}`],
    }),
  );
  await writeFile(
    join(folder, 'nginx.conf'),
    [
      `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr;`,
      'events { }',
      `http { access_log off; ${temporary.join(' ')} include site.conf; }`,
    ].join('\n'),
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(said.join(''));
    const answered = await ask(port, { path: '/' }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
      return null;
    });
    if (answered !== null) return child;
    await wait(20);
  }
}

it.runIf(nginx === null && (process.env.CI ?? '') !== '')('needs nginx', () => {
  throw new Error('There is no nginx here. Install one: apt-get install nginx-light');
});

describe.skipIf(nginx === null)('nginx (apt-get install nginx-light) answers as our server', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilotpress-nginx-'));
    await writeFiles('site', FILES);
    await writeFiles('earlier', EARLIER);
    await mkdir(join(folder, 'empty'));
    await symlink('no-such-release', join(folder, 'nowhere'));
    await writeFile(join(folder, 'site/redirects.json'), JSON.stringify({ rules: RULES }));
    ours = await serveReleases(releases(), 0, '127.0.0.1');
    ports = { ours: portOf(ours), theirs: await freePort() };
    theirs = await startNginx(nginx ?? '', ports.theirs);
  });
  afterAll(async () => {
    theirs.kill();
    ours.closeAllConnections();
    ours.close();
    await rm(folder, { recursive: true });
  });

  const gzip = { 'accept-encoding': 'gzip' };
  const asked: readonly (Asked & { readonly status: number })[] = [
    ...Object.keys(FILES)
      .filter((name) => !name.startsWith('.'))
      .map((name) => ({ path: `/${name}`.replace(/\/index\.html$/, '/'), status: 200 })),
    { path: '/news/?page=2', status: 200 },
    { path: '/news/', headers: gzip, status: 200 },
    { path: '/feed.xml', headers: gzip, status: 200 },
    { path: '/feed.json', headers: gzip, status: 200 },
    { path: '/events/calendar.ics', headers: gzip, status: 200 },
    { path: '/files/0123/plan.pdf', headers: gzip, status: 200 },
    { path: '/news/', method: 'HEAD', status: 200 },
    { path: '/files/0123/plan.pdf', method: 'HEAD', status: 200 },
    { path: '/news/', headers: { range: 'bytes=2-5' }, status: 206 },
    { path: '/files/0123/plan.pdf', headers: { range: 'bytes=1-3' }, status: 206 },
    { path: '/files/0123/plan.pdf', headers: { range: 'bytes=-3' }, status: 206 },
    { path: '/news', status: 301 },
    { path: '/news?page=2', status: 301 },
    { path: '//news', status: 301 },
    { path: '/news/old/', status: 301 },
    { path: '/news/old', status: 301 },
    { path: '/news/old/?from=mail', status: 301 },
    { path: '/news/%22odd%22$uri/', status: 301 },
    { path: '/presentations/deck/download/', status: 302 },
    { path: '/events/gone/', status: 410 },
    { path: '/events/gone', status: 410 },
    { path: '/events/gone/event.ics', status: 410 },
    { path: '/events/gone/', method: 'HEAD', status: 410 },
    { path: '/files/9999/old.pdf', status: 200 },
    { path: '/files/9999/old.pdf', method: 'HEAD', status: 200 },
    { path: '/files/9999/old.pdf', headers: { range: 'bytes=1-3' }, status: 206 },
    { path: '/files/9999/feed.json', status: 200 },
    { path: '/files/9999/feed.xml', headers: gzip, status: 200 },
    { path: '/_astro/old.css', headers: gzip, status: 200 },
    { path: '/pagefind/0123/old.js', status: 200 },
    { path: '/pagefind/parts.json', status: 404 },
    { path: '/old/', status: 404 },
    { path: '/old.xml', status: 404 },
    { path: '/files/.hidden/old.pdf', status: 404 },
    { path: '/files/9999', status: 404 },
    { path: '/files/9999/', status: 404 },
    { path: '/nowhere/', status: 404 },
    { path: '/nowhere.ics', status: 404 },
    { path: '/files/0123/lost.pdf', status: 404 },
    { path: '/nowhere/', method: 'HEAD', status: 404 },
    { path: '/.hidden/', status: 404 },
  ];
  it.each(asked.map((one) => ({ one, what: JSON.stringify(one) })))('to $what', async ({ one }) => {
    const answer = await seen(ports.theirs, one);
    expect(answer.status).toBe(one.status);
    expect(answer).toEqual(await seen(ports.ours, one));
  });

  it.each([
    ...['/news/', '/events/calendar.ics', '/files/0123/plan.pdf'],
    ...['/files/9999/old.pdf', '/_astro/old.css'],
  ])('to those who have %s, with nothing but that', async (path) => {
    for (const port of Object.values(ports)) {
      for (const headers of [{}, gzip]) {
        const { etag } = (await ask(port, { path, headers })).headers;
        const again = await ask(port, { path, headers: { ...headers, 'if-none-match': etag } });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        const { headers: kept } = await ask(port, { path, headers });
        expect(again.headers['cache-control']).toBe(kept['cache-control']);
      }
    }
  });

  it.each([
    { path: '/news/', method: 'POST', status: 405 },
    { path: '/files/0123/plan.pdf', headers: { range: 'bytes=100-' }, status: 416 },
  ])('to $method $path with $status', async (one) => {
    for (const port of Object.values(ports)) {
      expect((await ask(port, one)).status).toBe(one.status);
    }
  });
});
