// The publisher beside a real CMS: whatever happens, visitors have a complete site, and in the end the newest.
import { execFile } from 'node:child_process';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLISHER_SECRET_HEADER, publisherStatusSchema } from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveReleases } from '../src/hosting/static-server.ts';
import { publishOnce } from '../src/publisher/publish-once.ts';
import { startPublisher } from '../src/publisher/start-publisher.ts';
import type { RunningPublisher } from '../src/publisher/start-publisher.ts';
import { locations, ROOT } from '../src/start/locations.ts';
import type { Locations } from '../src/start/locations.ts';
import type { Settings } from '../src/start/settings.ts';
import { freePort } from '../src/testing/free-port.ts';
import { RunningCms } from '../src/testing/running-cms.ts';

const CLI = join(ROOT, 'scripts/src/publisher/cli.ts');

let cms: RunningCms;
let places: Locations;
let chosen: Settings;
let secret: string;
let visitors: Server;
let publisher: RunningPublisher | null = null;
let stop: AbortController;
let topic: string;

async function runPublisher(pace = { debounce: 50, poll: 60_000 }): Promise<void> {
  stop = new AbortController();
  publisher = await startPublisher({ places, chosen, stopped: stop.signal, pace });
  await publisher.settled();
}

const hook = (given = secret): Promise<Response> =>
  fetch(`http://127.0.0.1:${String(chosen.publisherPort)}/hooks/content`, {
    method: 'POST',
    headers: { [PUBLISHER_SECRET_HEADER]: given, 'content-type': 'application/json' },
    body: '{"event":"entry.publish","entry":null}',
  });

const status = async (): Promise<PublisherStatus> => {
  const answer = await fetch(`http://127.0.0.1:${String(chosen.publisherPort)}/status`);
  return publisherStatusSchema.parse(await answer.json());
};

/** An editor gives the topic another name and publishes it. */
async function publish(name: string): Promise<void> {
  await cms.documents('topic').update({ documentId: topic, data: { name } });
  await cms.documents('topic').publish({ documentId: topic });
}

const page = async (path = '/topics/care/'): Promise<string> => {
  const answer = await fetch(`${chosen.siteUrl}${path}`);
  expect(answer.status, path).toBe(200);
  return answer.text();
};

/** Waits until visitors see it. */
async function seen(name: string): Promise<void> {
  while (!(await page()).includes(name)) await setTimeout(50);
}

beforeAll(async () => {
  // Astro would take itself for a part of the test.
  vi.stubEnv('VITEST', undefined);
  cms = await RunningCms.start();
  const create = cms.documents('topic').create({ data: { name: 'Care', slug: 'care' } });
  topic = (await create).documentId;
  await cms.documents('topic').publish({ documentId: topic });
  places = locations({ PILOTPRESS_DATA: cms.data });
  const [sitePort, publisherPort] = [await freePort(), await freePort()];
  const siteUrl = `http://localhost:${String(sitePort)}`;
  chosen = { cmsPort: 1, sitePort, publisherPort, siteUrl, cmsUrl: cms.url };
  visitors = await serveReleases(places, sitePort, '127.0.0.1');
  await runPublisher();
  secret = (await readFile(join(places.secrets, 'publisher-secret'), 'utf8')).trim();
});
afterAll(async () => {
  stop.abort();
  await publisher?.stop();
  visitors.closeAllConnections();
  visitors.close();
  await cms.stop();
  vi.unstubAllEnvs();
});

describe('publishing', () => {
  it('has the site live as soon as it starts, and says of which state', async () => {
    await seen('Care');
    const { state, live, runs } = await status();
    expect([state, runs[0]?.outcome, runs[0]?.cause.kinds]).toEqual(['idle', 'live', ['start']]);
    expect(live?.release).toBe(runs[0]?.release);
  });

  it('follows a hook, and tells what has changed', async () => {
    await publish('Care one');
    expect((await hook()).status).toBe(202);
    await seen('Care one');
    await publisher?.settled();
    expect((await status()).runs[0]?.cause).toEqual({
      kinds: ['hook'],
      entries: [{ type: 'topic', documentId: topic, title: 'Care one' }],
      count: 1,
    });
  });

  it('takes a hook sent again for what it is, and refuses a forged one', async () => {
    const before = (await status()).runs.length;
    expect((await hook()).status).toBe(202);
    await publisher?.settled();
    expect((await hook('forged')).status).toBe(401);
    expect(
      (
        await fetch(`http://127.0.0.1:${String(chosen.publisherPort)}/hooks/content`, {
          method: 'POST',
        })
      ).status,
    ).toBe(401);
    expect((await status()).runs.length).toBe(before);
  });

  it('makes of a storm of hooks no more than two publications', async () => {
    const before = (await status()).runs.length;
    await publish('Care two');
    for (let index = 0; index < 20; index += 1) {
      await Promise.all(Array.from({ length: 50 }, () => hook()));
    }
    await seen('Care two');
    await publisher?.settled();
    expect((await status()).runs.length).toBeLessThanOrEqual(before + 2);
  });

  it('is refused to a second publisher on the same folder, which is told of the first', async () => {
    const other = { ...chosen, publisherPort: await freePort() };
    await expect(
      startPublisher({
        places,
        chosen: other,
        stopped: stop.signal,
        patience: { retries: 0, interval: 1 },
      }),
    ).rejects.toThrow(`Another publisher works on ${places.data} already.`);
  });
});

describe('content that cannot become a site', () => {
  it('never goes live, names the entry, and is forgotten once it is mended', async () => {
    await cms.strapi.db.query('api::topic.topic').updateMany({
      where: { documentId: topic },
      data: { slug: 'Not A Slug', updatedAt: new Date() },
    });
    await hook();
    await publisher?.settled();
    const { state, runs } = await status();
    expect([state, runs[0]?.outcome]).toEqual(['idle', 'failed']);
    expect(runs[0]?.problems[0]).toMatchObject({ type: 'topic', documentId: topic, field: 'slug' });
    expect(await page()).toContain('Care two');
    await cms.documents('topic').update({ documentId: topic, data: { slug: 'care' } });
    await publish('Care three');
    await hook();
    await seen('Care three');
  });
});

describe('a fault', () => {
  it('of the token leaves the site as it was, and is got over by itself', async () => {
    const token = join(places.secrets, 'site-token');
    await rename(token, `${token}.aside`);
    await writeFile(token, 'revoked');
    await publish('Care four');
    await hook();
    await publisher?.settled();
    expect((await status()).runs[0]?.problems[0]?.text).toContain('401');
    expect(await page()).toContain('Care three');
    await rename(`${token}.aside`, token);
    await hook();
    await seen('Care four');
  });

  it('of the CMS leaves the site as it was, and says where it looked', async () => {
    stop.abort();
    await publisher?.stop();
    stop = new AbortController();
    const cmsUrl = `http://127.0.0.1:${String(await freePort())}`;
    const run = await publishOnce(places, { ...chosen, cmsUrl }, stop.signal);
    expect([run.outcome, run.problems[0]?.text]).toEqual([
      'failed',
      expect.stringContaining(`The CMS cannot be reached at ${cmsUrl}`),
    ]);
    expect(await page()).toContain('Care four');
    await runPublisher();
  });

  it('of a hook that got lost is got over by asking the CMS', async () => {
    stop.abort();
    await publisher?.stop();
    await runPublisher({ debounce: 50, poll: 300 });
    await publish('Care five');
    await seen('Care five');
    await publisher?.settled();
    expect((await status()).runs[0]?.cause.kinds).toEqual(['poll']);
  });
});

describe('releases', () => {
  const cli = (...args: string[]) =>
    promisify(execFile)(process.execPath, [CLI, ...args], {
      env: {
        ...process.env,
        PILOTPRESS_DATA: places.data,
        CMS_PORT: new URL(chosen.cmsUrl).port,
        PUBLISHER_PORT: String(chosen.publisherPort),
      },
    });

  it('can be taken back and held, and go on when they are resumed', async () => {
    expect((await cli('rollback')).stdout).toContain('It is held');
    expect(await page()).toContain('Care four');
    await publish('Care six');
    await hook();
    await publisher?.settled();
    expect((await status()).state).toBe('held');
    expect(await page()).toContain('Care four');
    await cli('resume');
    await seen('Care six');
  });

  it('lose a file that is purged, and no other has it until it is replaced', async () => {
    const file = await cms.upload('Secret');
    const decks = cms.documents('presentation');
    const data = { title: 'Deck', slug: 'deck', summary: 'A deck.', language: 'en', file: file.id };
    const { documentId } = await decks.create({ data });
    await decks.publish({ documentId });
    await hook();
    const lasting = `${chosen.siteUrl}/presentations/deck/download/`;
    while ((await fetch(lasting)).status !== 200) await setTimeout(50);
    await publisher?.settled();
    const address = (await fetch(lasting)).url;
    const before = (await status()).live;
    expect((await cli('purge', lasting)).stdout).toContain('"slides.pdf" is taken out of');
    expect((await fetch(address)).status).toBe(404);
    // The publisher is asked at once, so that editors know.
    while ((await status()).runs[0]?.problems.length !== 1) await setTimeout(50);
    const { runs, live } = await status();
    expect([runs[0]?.cause.kinds, live]).toEqual([['command'], before]);
    expect(runs[0]?.problems[0]).toMatchObject({
      ...{ type: 'presentation', documentId, title: 'Deck', field: 'file' },
      text: 'It uses the file "slides.pdf", which was purged from the site and must not be published again.',
    });
    await cms.replace(file, 'Public');
    await hook();
    while (!(await (await fetch(lasting)).text()).includes('Public')) await setTimeout(50);
    expect((await fetch(address)).status).toBe(404);
  });

  it('are kept five at a time', async () => {
    await publisher?.settled();
    expect((await readdir(places.releases)).length).toBeLessThanOrEqual(5);
  });
});
