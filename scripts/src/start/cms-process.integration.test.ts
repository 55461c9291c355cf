import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { startCms } from './cms-process.ts';
import type { Locations } from './locations.ts';
import { locations } from './locations.ts';
import { ensureSecrets } from './secrets.ts';
import { settings } from './settings.ts';

let places: Locations;
beforeAll(() => compileServer());
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'cms-process-')) });
});
afterEach(() => rm(places.data, { recursive: true }));

const start = async (port: number, env: Record<string, string> = {}) =>
  startCms(
    places,
    settings({ CMS_PORT: String(port) }),
    {
      ...(await ensureSecrets(places.secrets)),
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: 'Quiet-morning-1',
      ...env,
    },
    new AbortController().signal,
    () => undefined,
  );

it('says in a sentence why the CMS cannot start, and where the rest is', async () => {
  await expect(start(await freePort(), { DATABASE_CLIENT: 'mysql' })).rejects.toThrow(
    /^The CMS could not start \(exit code 1\)\. .*DATABASE_CLIENT is "mysql"\. Set it to "sqlite" \(the default\) or "postgres"\.\nAll that it wrote is in .*cms\.log\.$/,
  );
  expect(await readFile(places.cmsLog, 'utf8')).toMatch(/^\s+at /m);
});

it('says so of a port that another program took meanwhile', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(start(port)).rejects.toThrow(
    `The CMS could not start (exit code 1). Port ${String(port)}, meant for the CMS, is taken by another program.`,
  );
  other.close();
});
