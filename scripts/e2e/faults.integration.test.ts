// Whatever breaks, visitors have a complete site, and in the end the newest, without a hand.
import {
  cp,
  glob,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { RELEASE_FILE, releaseSchema } from '@pilotpress/shared-types';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PublishSteps } from '../src/publisher/publish.ts';
import { publish } from '../src/publisher/publish.ts';
import { liveRelease } from '../src/publisher/releases.ts';
import { LIMITS, newBuilder, stepsAt } from '../src/publisher/start-publisher.ts';
import { settings } from '../src/start/settings.ts';
import { freePort } from '../src/testing/free-port.ts';
import { otherDisk } from '../src/testing/other-disk.ts';
import { RunningCms } from '../src/testing/running-cms.ts';
import { SiteUnderTest } from './faults/site-under-test.ts';
import { SlowCms } from './faults/slow-cms.ts';
import { SmallDisk } from './faults/small-disk.ts';

/** How often each process is killed; `npm run test:faults` kills more often. */
const { PILOTPRESS_KILLS: kills } = process.env;
const KILLS =
  kills === undefined
    ? { build: 2, publisher: 3 }
    : { build: Number(kills), publisher: Number(kills) };

/** Longest time that one kill may take, with all that follows from it. Milliseconds. */
const MINUTE = 60_000;

const SLUG = 'deck';
const disk = await SmallDisk.mount();
const elsewhere = await otherDisk();

let cms: RunningCms;
let way: SlowCms;
let ports: { readonly CMS_PORT: string; readonly PUBLISHER_PORT: string };
let site: SiteUnderTest;
let deck: string | null = null;
let edition = 0;
const made: string[] = [];

async function newFolder(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'pilotpress-faults-'));
  made.push(folder);
  return folder;
}

/** An editor publishes the next edition of the deck: title and file change with one publication. */
async function publishEdition(): Promise<number> {
  edition += 1;
  const title = `Edition ${String(edition)}`;
  const { id: file } = await cms.upload(title);
  const data = { title, file, slug: SLUG, summary: 'What it is about.', language: 'en' };
  const decks = cms.documents('presentation');
  deck ??= (await decks.create({ data })).documentId;
  await decks.update({ documentId: deck, data });
  await decks.publish({ documentId: deck });
  return edition;
}

/** From here on the site lies in another folder. */
function siteOn(makeFolder: () => Promise<string> | string): void {
  beforeAll(async () => {
    await site.close();
    const folder = await makeFolder();
    await cp(join(cms.data, 'secrets'), join(folder, 'secrets'), { recursive: true });
    site = await SiteUnderTest.start(folder, ports);
    await site.opened(SLUG);
  });
}

beforeAll(async () => {
  // Astro would take itself for a part of the test.
  vi.stubEnv('VITEST', undefined);
  const publisherPort = String(await freePort());
  cms = await RunningCms.start({ PUBLISHER_PORT: publisherPort });
  way = await SlowCms.before(cms.url);
  ports = { CMS_PORT: String(way.port), PUBLISHER_PORT: publisherPort };
  await publishEdition();
  site = await SiteUnderTest.start(cms.data, ports);
  await site.opened(SLUG);
});
afterEach(() => {
  const { whole, faults } = site.visitor.found();
  expect(faults).toEqual([]);
  expect(whole).toBeGreaterThan(0);
});
afterAll(async () => {
  await site.close();
  await way.close();
  await cms.stop();
  await disk?.unmount();
  for (const folder of made) await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** Instants all over a stretch of time, one at random in each part of it. Milliseconds. */
const spread = (count: number, length: number): number[] =>
  Array.from({ length: count }, (_, index) => ((index + Math.random()) / count) * length);

/** How long the last publication took from its first step to its last. Milliseconds. */
async function lastDuration(): Promise<number> {
  const { runs } = await site.publisher.until(({ state }) => state === 'idle');
  const live = runs.find(({ outcome }) => outcome === 'live');
  return live?.steps.reduce((sum, { ms }) => sum + ms, 0) ?? 0;
}

describe('the CMS', () => {
  afterEach(() => {
    way.delay = 0;
  });

  it('may take its time', async () => {
    way.delay = 1500;
    await site.visitor.sees(await publishEdition());
  });

  it('may restart in the middle of a build', async () => {
    way.delay = 500;
    const next = await publishEdition();
    await site.publisher.until(({ building }) => building?.step === 'build');
    const { asked } = way;
    while (way.asked === asked) await setTimeout(10);
    await cms.restart();
    await site.visitor.sees(next);
  });
});

describe('a build', () => {
  it(
    'may be killed at any instant',
    async () => {
      await site.visitor.sees(await publishEdition());
      let broken = 0;
      // The first one certainly hits a build, which waits for it: a later instant may find that it is done already.
      const instants = [null, ...spread(KILLS.build - 1, await lastDuration())];
      for (const instant of instants) {
        const [last] = (await site.publisher.until(({ state }) => state === 'idle')).runs;
        if (instant === null) await site.publisher.haltBuild();
        const next = await publishEdition();
        await site.publisher.until(({ building }) => building?.step === 'build');
        await setTimeout(instant ?? 0);
        await site.publisher.killBuild();
        await site.visitor.sees(next);
        const { runs } = await site.publisher.until(({ state }) => state === 'idle');
        const since = runs.slice(
          0,
          runs.findIndex(({ id }) => id === last?.id),
        );
        if (since.some(({ outcome }) => outcome === 'failed')) broken += 1;
      }
      expect(broken).toBeGreaterThan(0);
    },
    KILLS.build * MINUTE,
  );

  it.each([
    ['is cut off', (file: string) => truncate(file, 100)],
    ['is something else', (file: string) => writeFile(file, '"nothing"')],
    [
      'is no file',
      async (file: string) => {
        await rm(file);
        await mkdir(file);
      },
    ],
  ])('may find that what it keeps from the last one %s', async (_, damage) => {
    const kept = join(site.places.data, 'cache');
    for await (const file of glob('{astro,content}/**/*.json', { cwd: kept })) {
      await damage(join(kept, file));
    }
    await site.visitor.sees(await publishEdition());
  });
});

describe('the publisher', () => {
  it(
    'may be killed at any instant and started anew',
    async () => {
      await site.visitor.sees(await publishEdition());
      const duration = await lastDuration();
      for (const instant of spread(KILLS.publisher, duration)) {
        await site.publisher.kill();
        site.startPublisher();
        await publishEdition();
        await site.publisher.until(({ building }) => building !== null);
        await setTimeout(instant);
      }
      await site.publisher.kill();
      site.startPublisher();
      await site.visitor.sees(edition);
    },
    KILLS.publisher * MINUTE,
  );
});

describe('the live release', () => {
  it('may be damaged on disk: what nobody can read is made anew', async () => {
    const page = join((await liveRelease(site.places)) ?? '', 'subscribe/index.html');
    const whole = await readFile(page, 'utf8');
    await truncate(page, 1000);
    await site.visitor.sees(await publishEdition());
    await site.publisher.until(({ state }) => state === 'idle');
    expect(await readFile(join(site.places.current, 'subscribe/index.html'), 'utf8')).toBe(whole);
  });
});

/** Publishes in this process, with steps that go wrong, while the publisher is stopped. */
async function publishWith(change: (steps: PublishSteps) => Partial<PublishSteps>) {
  const { places } = site;
  const chosen = settings(site.env);
  const builder = newBuilder(places, chosen);
  const log = pino({ level: 'silent' });
  const steps = stepsAt(new Date(), { places, chosen, builder, log });
  const live = await liveRelease(places);
  const { run } = await publish(
    { ...steps, ...change(steps) },
    {
      cause: { kinds: ['command'], entries: [], count: 0 },
      now: () => new Date(),
      limits: LIMITS,
      stopped: new AbortController().signal,
      onStep: () => undefined,
    },
  );
  await builder.close();
  expect([run.outcome, await liveRelease(places)]).toEqual(['failed', live]);
  return run.problems.map(({ text }) => text).join('\n');
}

describe('a release', () => {
  const publishSpoiled = (spoil: (file: string) => Promise<void>) =>
    publishWith(({ build }) => ({
      build: async (signal) => {
        const built = await build(signal);
        await spoil(join(built.folder, RELEASE_FILE));
        return built;
      },
    }));
  const rewrite = async (file: string, change: (paths: Record<string, unknown>) => void) => {
    const release = releaseSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    change(release.paths);
    await writeFile(file, JSON.stringify(release));
  };
  beforeAll(() => site.publisher.stop());
  afterAll(() => {
    site.startPublisher();
  });

  it.each([
    ['is missing', (file: string) => rm(file), 'no release.json'],
    ['is cut off', (file: string) => truncate(file, 100), 'no release.json'],
    [
      'names a page that is not there',
      (file: string) =>
        rewrite(file, (paths) => {
          paths['/nowhere/'] = { entry: null, key: 'k' };
        }),
      '/nowhere/ is named in release.json, and there is no file for it.',
    ],
    [
      'leaves out the page of an entry',
      (file: string) =>
        rewrite(file, (paths) => {
          Reflect.deleteProperty(paths, `/presentations/${SLUG}/`);
        }),
      `/sitemap.xml names /presentations/${SLUG}/, which is no page of the site.`,
    ],
  ])('never goes live when its description %s', async (_, spoil, text) => {
    expect(await publishSpoiled(spoil)).toContain(text);
  });
});

// Only the administrator of a machine may mount a disk; elsewhere there is none to fill.
describe.skipIf(disk === null)('a disk', () => {
  siteOn(() => disk?.folder ?? '');

  it('may be full while the site is built, until there is room again', async () => {
    const next = await publishEdition();
    await site.publisher.until(({ building }) => building !== null);
    // What a build that failed leaves free is taken as well.
    do await disk?.fill();
    while ((await site.publisher.until(() => true)).runs[0]?.outcome === 'live');
    await disk?.free();
    await site.visitor.sees(next);
  });

  it('may be full when the new site is to go live, until there is room again', async () => {
    await site.publisher.stop();
    const next = await publishEdition();
    const problems = await publishWith(({ switchTo }) => ({
      switchTo: async (built, signal) => {
        await disk?.fill();
        return switchTo(built, signal);
      },
    }));
    expect(problems).toContain('Making the new site live failed: ENOSPC');
    await disk?.free();
    site.startPublisher();
    await site.visitor.sees(next);
  });
});

describe.skipIf(elsewhere === null)('a data folder', () => {
  siteOn(() => newFolder(elsewhere ?? ''));

  it('may lie on another disk than the program', async () => {
    await site.visitor.sees(await publishEdition());
  });

  it('may have its cache and its releases on other disks than the build', async () => {
    await site.publisher.stop();
    await site.visitor.awayFor(async () => {
      for (const name of ['cache', 'releases']) {
        const away = await newFolder(tmpdir());
        await cp(join(site.places.data, name), away, { recursive: true });
        await rm(join(site.places.data, name), { recursive: true });
        await symlink(away, join(site.places.data, name));
      }
    });
    site.startPublisher();
    await site.visitor.sees(await publishEdition());
  });
});
