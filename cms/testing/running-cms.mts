import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { compileServer } from '../compile-server.mts';
import { openStrapi } from '../open.mts';
import type { Publication } from '../src/publishing/publication-log.ts';

const ADMIN_EMAIL = 'editor@example.org';
const ADMIN_PASSWORD = 'Correct-horse-7';

/** What a server answered: its status, and its JSON. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly error?: {
      readonly name: string;
      readonly message: string;
      readonly details: { readonly errors?: readonly { path: string[]; message: string }[] };
    };
    readonly [key: string]: unknown;
  };
}

/** A real Strapi in a temporary folder, listening on a free port. */
export interface RunningCms {
  readonly strapi: Core.Strapi;
  readonly dataDir: string;
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Asks the content API with the given token, or without one. */
  rest(method: string, address: string, token: string | null, data?: object): Promise<Answer>;
  /** Asks the admin API as the first administrator. */
  admin(method: string, address: string, body?: object): Promise<Answer>;
  /** What the first administrator is known by. */
  readonly adminToken: string;
  /** A token that may do everything. */
  readonly fullToken: string;
  /** A file of the media library, without bytes. */
  file(values?: Readonly<Record<string, unknown>>): Promise<{ id: number; documentId: string }>;
  /** The whole log of one entry, oldest first. */
  logOf(documentId: string): Promise<Publication[]>;
  stop(): Promise<void>;
}

/** Compiles the CMS and starts it: on SQLite, unless the environment variables say otherwise. */
export async function startCms(env: Readonly<Record<string, string>> = {}): Promise<RunningCms> {
  await compileServer();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pilotpress-cms-'));
  const strapi = await openStrapi({
    dataDir,
    port: 0,
    ephemeralSecrets: true,
    env: { ADMIN_EMAIL, ADMIN_PASSWORD, CMS_LOG_LEVEL: 'error', ...env },
  });
  await strapi.listen();
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${String(port)}`;

  const ask = async (
    method: string,
    address: string,
    token: string | null,
    body?: object,
  ): Promise<Answer> => {
    const response = await fetch(`${url}${address}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body'],
    };
  };

  const login = await ask('POST', '/admin/login', null, {
    email: ADMIN_EMAIL,
    password: ADMIN_PASSWORD,
  });
  const { token: adminToken } = login.body.data as { token: string };
  const made = await ask('POST', '/admin/api-tokens', adminToken, {
    kind: 'content-api',
    type: 'full-access',
    name: 'Test',
    description: '',
    lifespan: null,
  });
  const { accessKey } = made.body.data as { accessKey: string };

  return {
    strapi,
    dataDir,
    url,
    adminToken,
    fullToken: accessKey,
    rest: (method, address, token, data) =>
      ask(method, address, token, data === undefined ? undefined : { data }),
    admin: (method, address, body) => ask(method, address, adminToken, body),
    file: async (values = {}) =>
      (await strapi.db.query('plugin::upload.file').create({
        data: {
          name: 'slides.pdf',
          hash: 'slides',
          ext: '.pdf',
          mime: 'application/pdf',
          size: 1,
          url: '/uploads/slides.pdf',
          provider: 'local',
          ...values,
        },
      })) as { id: number; documentId: string },
    logOf: async (documentId) =>
      (await strapi.db.query('api::publication-log.publication-log').findMany({
        where: { entryId: documentId },
        orderBy: { id: 'asc' },
      })) as Publication[],
    stop: async () => {
      await strapi.destroy();
      await rm(dataDir, { recursive: true });
    },
  };
}
