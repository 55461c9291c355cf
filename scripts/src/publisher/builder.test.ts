import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdLock } from '../start/hold-lock.ts';
import { locations, ROOT } from '../start/locations.ts';
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

describe('the wait for the next build, while another process builds,', () => {
  let stop: AbortController;
  let builder: Builder;
  let giveBack: () => Promise<void>;
  beforeEach(async () => {
    const patience = { retries: 600, interval: 500 };
    const refusal = 'Another test of the builder does not end.';
    giveBack = await holdLock(join(ROOT, '.data'), 'build.lock', { patience, refusal });
    stop = new AbortController();
    builder = new Builder(locations({ PILOTPRESS_DATA: folder }), {}, stop.signal);
  });
  afterEach(async () => {
    await builder.close();
    await giveBack();
  });

  it('has an end when it takes too long, whether the build was prepared or not', async () => {
    const tooLong = () => AbortSignal.timeout(50);
    await expect(builder.build({}, tooLong())).rejects.toThrow('aborted');
    builder.prepare();
    await expect(builder.build({}, tooLong())).rejects.toThrow('aborted');
    await expect(builder.build({}, tooLong())).rejects.toThrow('aborted');
  });

  it('has an end when everything is to stop', async () => {
    builder.prepare();
    stop.abort();
    expect(await builder.code).toBeNull();
  });

  it('has an end when the builder is closed', async () => {
    builder.prepare();
    await builder.close();
    expect(await builder.code).toBeNull();
  });
});
