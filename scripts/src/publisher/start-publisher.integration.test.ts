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
