import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locations } from '../start/locations.ts';
import { settings } from '../start/settings.ts';
import { startPublisher, takePublisherLock } from './start-publisher.ts';

it('says whose port is taken, and leaves the folder to the next publisher', async () => {
  const data = await mkdtemp(join(tmpdir(), 'pilotpress-start-'));
  const places = locations({ PILOTPRESS_DATA: data });
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const publisherPort = (other.address() as AddressInfo).port;
  const { signal } = new AbortController();
  const start = { places, chosen: { ...settings({}), publisherPort }, stopped: signal };
  await expect(startPublisher(start)).rejects.toThrow(
    `Port ${String(publisherPort)}, meant for the publisher, is taken by another program.`,
  );
  const patience = { retries: 0, interval: 1 };
  await (
    await takePublisherLock(places, { patience })
  )();
  other.close();
  await rm(data, { recursive: true });
});

it('says what it waits for where another publisher works on the folder', async () => {
  const data = await mkdtemp(join(tmpdir(), 'pilotpress-start-'));
  const places = locations({ PILOTPRESS_DATA: data });
  const giveBack = await takePublisherLock(places);
  const told: string[] = [];
  const next = await takePublisherLock(places, {
    patience: { retries: 3000, interval: 1 },
    say: (line) => {
      told.push(line);
      void giveBack();
    },
  });
  expect(told).toEqual([
    `Another publisher works on ${data}, or one that was killed has not given it back. It is waited for, 3 s at most …`,
  ]);
  await next();
  await rm(data, { recursive: true });
});
