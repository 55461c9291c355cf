import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { FakeContent } from '../../site/src/strapi/testing/fake-strapi.ts';
import { FAKE_TOKEN, startFakeStrapi } from '../../site/src/strapi/testing/fake-strapi.ts';
import { fixtureContent } from '../../site/src/strapi/testing/fixture.ts';
import { serveFolder } from '../src/hosting/static-server.ts';
import { buildStep } from '../src/publisher/build-step.ts';
import { newBuilder } from '../src/publisher/start-publisher.ts';
import { locations } from '../src/start/locations.ts';
import { settings } from '../src/start/settings.ts';

const MOMENT = new Date('2026-02-01T09:00:00.000Z');

/** The site of the fixture's content, built as the publisher builds it and served as `npm start` serves it. */
export interface FixtureSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** @param change - what is to be other than in the fixture */
export async function fixtureSite(
  change: (content: FakeContent) => FakeContent = (content) => content,
): Promise<FixtureSite> {
  // Astro would take itself for a part of the test.
  vi.stubEnv('VITEST', undefined);
  const places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'pilotpress-site-')) });
  await mkdir(places.secrets, { recursive: true });
  await writeFile(places.siteToken, FAKE_TOKEN);
  const content = change(await fixtureContent(MOMENT));
  const fake = await startFakeStrapi(() => content);
  const chosen = { ...settings({ SITE_URL: 'https://pilot.example.org' }), cmsUrl: fake.url };
  const builder = newBuilder(places, chosen);
  const { signal } = new AbortController();
  const warn = () => undefined;
  const { folder } = await buildStep({ places, builder, moment: MOMENT, warn, signal });
  await builder.close();
  await fake.close();
  vi.unstubAllEnvs();
  const server = await serveFolder(folder, 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    folder,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(places.data, { recursive: true, force: true });
    },
  };
}
