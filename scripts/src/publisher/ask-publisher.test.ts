import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Locations } from '../start/locations.ts';
import { locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { settings } from '../start/settings.ts';
import { freePort } from '../testing/free-port.ts';
import { askPublisher, publisherStatus } from './ask-publisher.ts';

let places: Locations;
let other: Server | null = null;
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'ask-publisher-')) });
});
afterEach(async () => {
  other?.closeAllConnections();
  other?.close();
  other = null;
  await rm(places.data, { recursive: true });
});

const { signal } = new AbortController();

/** Another program on the port of the publisher. */
async function answering(listener: RequestListener): Promise<Settings> {
  other = createServer(listener).listen(0, '127.0.0.1');
  await once(other, 'listening');
  return settings({ PUBLISHER_PORT: String((other.address() as AddressInfo).port) });
}

it('tells that no publisher runs', async () => {
  const chosen = settings({ PUBLISHER_PORT: String(await freePort()) });
  expect(await askPublisher(places, chosen, signal)).toBe(false);
  await expect(publisherStatus(chosen, signal)).rejects.toThrow(
    'The publisher ended before the site was published.',
  );
});

it.each([200, 302, 401, 404, 500])('tells of one that takes no orders: %i', async (status) => {
  const chosen = await answering((_, response) => {
    response.writeHead(status, { location: '/' }).end('<h1>Hello</h1>');
  });
  await expect(askPublisher(places, chosen, signal)).rejects.toThrow(
    `does not take orders for ${places.data} (${String(status)}). It may belong to another folder`,
  );
});

it.each(['<!doctype html><h1>Hello</h1>', '{}', ''])(
  'tells of an answer that cannot be understood: %s',
  async (body) => {
    const chosen = await answering((_, response) => {
      response.end(body);
    });
    await expect(publisherStatus(chosen, signal)).rejects.toThrow(
      /\/status is no publisher of this version \(status 200\)\. If another program uses that port/,
    );
  },
);

it('tells of a connection that breaks off, and of an answer that does not come', async () => {
  const breaking = await answering(({ socket }) => {
    socket.destroy();
  });
  await expect(askPublisher(places, breaking, signal)).rejects.toThrow(
    /^There is no answer from .+\/publish: other side closed\. If another program/,
  );
  await expect(publisherStatus(breaking, signal)).rejects.toThrow(
    /^There is no answer from .+\/status: other side closed\. If another program/,
  );
  other?.close();
  const silent = await answering(() => undefined);
  await expect(publisherStatus(silent, signal, 50)).rejects.toThrow('none within 0.05 s');
});

it('gives up at once where whoever asks is stopped', async () => {
  const silent = await answering(() => undefined);
  const stopping = new AbortController();
  const asking = askPublisher(places, silent, stopping.signal);
  stopping.abort();
  await expect(asking).rejects.toThrow('aborted');
});
