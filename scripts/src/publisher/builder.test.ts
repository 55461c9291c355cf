import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locations } from '../start/locations.ts';
import { Builder } from './builder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-builder-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('can be closed where the next build could not be prepared', async () => {
  // In the way of the data folder.
  const data = join(folder, 'data');
  await writeFile(data, '');
  const builder = new Builder(locations({ PILOTPRESS_DATA: data }), {});
  builder.prepare();
  expect(await builder.code).toBeNull();
  await expect(builder.close()).resolves.toBeUndefined();
});
