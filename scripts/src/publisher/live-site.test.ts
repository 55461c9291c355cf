import { lutimes, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { RELEASE_FILE } from '@pilotpress/shared-types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Locations } from '../start/locations.ts';
import { locations } from '../start/locations.ts';
import { LiveSite } from './live-site.ts';
import { pointTo } from './releases.ts';

const DESCRIPTION: Release = {
  revision: 'r1',
  log: { count: 0, last: null },
  code: 'c1',
  moment: '2026-01-01T00:00:00.000Z',
  nextChange: null,
  paths: {},
};

let places: Locations;
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'pilotpress-live-')) });
});
afterEach(() => rm(places.data, { recursive: true }));

async function goLive(name: string, at: string): Promise<void> {
  const folder = join(places.releases, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, RELEASE_FILE), JSON.stringify(DESCRIPTION));
  await pointTo(places, folder);
  await lutimes(places.current, new Date(at), new Date(at));
}

it('is live since it was made so, whoever asks, and whenever they began to', async () => {
  const site = new LiveSite(places);
  expect(await site.status()).toBeNull();
  await goLive('2026-01-02', '2026-01-02T09:00:00.000Z');
  expect(await site.status()).toMatchObject({ since: '2026-01-02T09:00:00.000Z' });
  await goLive('2026-01-01', '2026-01-03T09:00:00.000Z');
  const now = { release: '2026-01-01', since: '2026-01-03T09:00:00.000Z' };
  expect(await site.status()).toMatchObject(now);
  expect(await new LiveSite(places).status()).toMatchObject(now);
});
