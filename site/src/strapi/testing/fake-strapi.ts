import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publication, PublicationLog, UnpublishedRelation } from '@pilotpress/shared-types';
import { fakeManifest } from './fake-manifest.ts';

/** An entry as Strapi's content API answers it, relations populated. */
export interface FakeEntry {
  readonly documentId: string;
  readonly [field: string]: unknown;
}

/** What a fake Strapi has published. */
export interface FakeContent {
  /** Entries by the path of their type, as in `events`. */
  readonly entries: Readonly<Record<string, readonly FakeEntry[]>>;
  /** The entry of the single type; `null` where it is not published. */
  readonly site: FakeEntry | null;
  /** Bytes by path, as in `/uploads/map.png`. */
  readonly files: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly mime: string }>;
  /** The publication log, oldest first; empty unless given. */
  readonly log?: readonly Publication[];
  /** What the published entries refer to and readers do not see. */
  readonly unpublishedRelations?: readonly UnpublishedRelation[];
}

/** Answers a request in place of the fake and returns true, or leaves it to the fake. */
export type Fault = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

export interface FakeStrapi {
  readonly url: string;
  /** Path and query of each request so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

interface FakeOptions {
  readonly token?: string;
  readonly port?: number;
  readonly fault?: Fault;
}

export const FAKE_TOKEN = 'fake-token';

/**
 * A stand-in for Strapi's content API on a real socket of this machine: the manifest, lists filtered by
 * documentId, a single type, uploads. Content that changes is a function, asked at each request.
 */
export async function startFakeStrapi(
  contentAt: FakeContent | (() => FakeContent),
  { token = FAKE_TOKEN, port = 0, fault = () => false }: FakeOptions = {},
): Promise<FakeStrapi> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    requests.push(`${url.pathname}${url.search}`);
    if (fault(request, response, url)) return;
    const content = typeof contentAt === 'function' ? contentAt() : contentAt;
    if (url.pathname.startsWith('/api/')) answerApi(content, token, request, response, url);
    else answerFile(content, response, url);
  });
  await new Promise<void>((listening) => {
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(bound)}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON, as Strapi does. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** Answers with an error in Strapi's form. */
export function sendError(response: ServerResponse, status: number, name: string): void {
  sendJson(response, status, { data: null, error: { status, name, message: name, details: {} } });
}

function answerApi(
  content: FakeContent,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): void {
  const { entries, site } = content;
  const path = url.pathname.slice('/api/'.length);
  if (request.headers.authorization !== `Bearer ${token}`) {
    sendError(response, 401, 'UnauthorizedError');
  } else if (path === 'manifest') {
    const manifest = fakeManifest(content);
    if (request.headers['if-none-match'] === `"${manifest.revision}"`) {
      response.writeHead(304).end();
    } else sendJson(response, 200, manifest);
  } else if (path === 'publication-log') {
    sendJson(response, 200, logAfter(content, url.searchParams.get('after')));
  } else if (path === 'unpublished-relations') {
    sendJson(response, 200, { relations: content.unpublishedRelations ?? [] });
  } else if (path === 'site') {
    if (site === null) sendError(response, 404, 'NotFoundError');
    else sendJson(response, 200, { data: site, meta: {} });
  } else if (entries[path] === undefined) {
    sendError(response, 404, 'NotFoundError');
  } else {
    sendJson(response, 200, pageOf(entries[path], url));
  }
}

/** The first page of those entries of a list that the address asks for, in Strapi's envelope. */
export function pageOf(list: readonly FakeEntry[], url: URL) {
  const asked = new Set<string>();
  for (const [name, value] of url.searchParams) {
    if (name.startsWith('filters[documentId][$in]')) asked.add(value);
  }
  const pageSize = Math.min(100, Number(url.searchParams.get('pagination[pageSize]') ?? 25));
  const found = list.filter(({ documentId }) => asked.has(documentId));
  const total = found.length;
  return {
    data: found.slice(0, pageSize),
    meta: { pagination: { page: 1, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
}

const STRETCH = 3;

/** A stretch of the log, short enough for a test to need several. */
function logAfter({ log = [] }: FakeContent, after: string | null): PublicationLog {
  const named = log.findIndex(({ documentId }) => documentId === after);
  const publications = log.slice(named + 1, named + 1 + STRETCH);
  return {
    publications,
    continues: after === null || named >= 0,
    more: named + 1 + STRETCH < log.length,
  };
}

function answerFile({ files }: FakeContent, response: ServerResponse, url: URL): void {
  const file = files.get(url.pathname);
  if (file === undefined) {
    sendError(response, 404, 'NotFoundError');
    return;
  }
  response.writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.length });
  response.end(file.bytes);
}
