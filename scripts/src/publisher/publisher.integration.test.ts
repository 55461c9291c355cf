// The publisher beside a CMS of one answer, with steps that go as the test says.
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentProblem, Release } from '@pilotpress/shared-types';
import { RELEASE_FILE } from '@pilotpress/shared-types';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locations } from '../start/locations.ts';
import { locations } from '../start/locations.ts';
import { settings } from '../start/settings.ts';
import { Cms } from './cms.ts';
import { hold, resume } from './hold.ts';
import { PublicationFailedError } from './publication-failed-error.ts';
import type { PublishSteps } from './publish.ts';
import type { Pace } from './publisher.ts';
import { Publisher } from './publisher.ts';
import { release } from './releases.ts';
import { RunHistory } from './run-history.ts';

const REVISION = 'r1';
const NEXT_REVISION = 'r2';
const MINUTE = 60_000;
const PACE: Pace = {
  debounce: 1,
  poll: 60 * MINUTE,
  daily: 24 * 60 * MINUTE,
  retry: { first: 1, longest: 10 },
};
const PROBLEM: ContentProblem = {
  type: 'event',
  documentId: 'ev01',
  title: 'Plenary',
  field: 'end',
  text: 'It ends before it starts.',
  remedy: 'Correct the end.',
};

let places: Locations;
let cms: Server;
let answers: boolean;
let published: string;
/** How often the CMS was asked. */
let asked: number;
let publisher: Publisher;
let stop: AbortController;

beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'pilotpress-publisher-')) });
  answers = true;
  published = REVISION;
  asked = 0;
  cms = createServer((_, response) => {
    asked += 1;
    response.writeHead(answers ? 200 : 503, { etag: `"${published}"` }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(cms, 'listening');
});
afterEach(async () => {
  stop.abort();
  await publisher.close();
  cms.closeAllConnections();
  cms.close();
  await rm(places.data, { recursive: true });
});

/** Makes a release live that is right until an instant. */
async function goLive(name: string, nextChange: Date | null): Promise<string> {
  const description: Release = {
    revision: published,
    log: { count: 0, last: null },
    code: 'c1',
    moment: '2027-01-01T00:00:00.000Z',
    nextChange: nextChange?.toISOString() ?? null,
    paths: {},
  };
  await mkdir(places.build, { recursive: true });
  await writeFile(join(places.build, RELEASE_FILE), JSON.stringify(description));
  await release(places, places.build, name);
  return name;
}

/** Starts a publisher whose builds do what is said, one after the other; the last of them again and again. */
async function run(
  builds: readonly (() => Promise<void> | void)[],
  { pace = PACE, problems = [] as readonly ContentProblem[], log = pino({ level: 'silent' }) } = {},
): Promise<{ begun: () => number; until: (count: number) => Promise<void> }> {
  const { port } = cms.address() as AddressInfo;
  const chosen = { ...settings({}), cmsUrl: `http://127.0.0.1:${String(port)}` };
  stop = new AbortController();
  let begun = 0;
  const steps: PublishSteps = {
    build: async () => {
      begun += 1;
      await builds[Math.min(begun, builds.length) - 1]?.();
      return { folder: places.build, revision: published };
    },
    verify: () => Promise.resolve(problems),
    switchTo: () => goLive(`2027-01-0${String(begun)}`, null),
  };
  publisher = new Publisher({
    places,
    chosen,
    pace,
    cms: new Cms(places, chosen),
    history: await RunHistory.open(places),
    log,
    limits: { build: MINUTE, verify: MINUTE, switch: MINUTE },
    code: Promise.resolve('c1'),
    stepsAt: () => steps,
    prepare: () => undefined,
    stopped: stop.signal,
  });
  await publisher.start();
  await publisher.settled();
  return {
    begun: () => begun,
    until: async (count) => {
      while (begun < count) await new Promise((resolve) => setTimeout(resolve, 5));
      await publisher.settled();
    },
  };
}

const fail = (): never => {
  throw new Error('The disk is full.');
};
const outcomes = async (): Promise<string[]> =>
  (await publisher.status()).runs.map(({ outcome, cause }) => `${cause.kinds.join()} ${outcome}`);

describe('a publication that failed for no reason of content', () => {
  it('is tried again until it succeeds, and then no more', async () => {
    const { until } = await run([fail, fail, () => undefined]);
    await until(3);
    expect(await outcomes()).toEqual(['retry live', 'retry failed', 'start failed']);
  });

  it('is not tried again while the CMS does not answer, and is once it does', async () => {
    const { begun, until } = await run([
      () => {
        answers = false;
        return fail();
      },
      () => undefined,
    ]);
    expect(begun()).toBe(1);
    answers = true;
    await until(2);
    expect(await outcomes()).toEqual(['retry live', 'start failed']);
  });

  it('is not tried again sooner because the CMS is looked at more often', async () => {
    const retry = { first: 60 * MINUTE, longest: 60 * MINUTE };
    const { begun } = await run([fail], { pace: { ...PACE, poll: 5, retry } });
    const before = asked;
    while (asked < before + 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await publisher.settled();
    expect(begun()).toBe(1);
  });

  it('waits for its next time, though the moment that it was for has passed', async () => {
    await goLive('2020-01-01', new Date('2020-01-02T00:00:00.000Z'));
    const retry = { first: 60 * MINUTE, longest: 60 * MINUTE };
    const { until } = await run([fail], { pace: { ...PACE, retry } });
    await until(1);
    expect(await outcomes()).toEqual(['moment failed']);
  });
});

describe('a site that is held', () => {
  const pace = { ...PACE, poll: 5 };

  it('is published once it is resumed, where that was asked for meanwhile', async () => {
    const { begun, until } = await run([() => undefined], { pace });
    await hold(places);
    publisher.ask('moment');
    await publisher.settled();
    expect(begun()).toBe(1);
    await resume(places);
    await until(2);
    expect(await outcomes()).toEqual(['moment live', 'start live']);
  });

  it('is published for the next change of the release that somebody went back to', async () => {
    const { until } = await run([() => undefined], { pace });
    await goLive('2020-01-01', new Date('2020-01-02T00:00:00.000Z'));
    await until(2);
    expect(await outcomes()).toEqual(['moment live', 'start live']);
  });
});

it('does not try again what the content stands in the way of', async () => {
  const { begun } = await run([() => undefined], { problems: [PROBLEM] });
  expect(begun()).toBe(1);
  expect(await outcomes()).toEqual(['start failed']);
});

it('tries what was published while a build failed, though nobody said that it was', async () => {
  const problem = () => {
    published = NEXT_REVISION;
    throw new PublicationFailedError([PROBLEM], false);
  };
  const { until } = await run([problem, () => undefined], { pace: { ...PACE, poll: 5 } });
  await until(2);
  expect(await outcomes()).toEqual(['poll live', 'start failed']);
});

it('publishes once a day, however often it is told of what is live already', async () => {
  const { begun } = await run([() => undefined], { pace: { ...PACE, poll: 5, daily: 100 } });
  while (begun() < 2) {
    publisher.ask('hook');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await publisher.settled();
  expect((await publisher.status()).runs[0]?.cause.kinds).toContain('daily');
});

it('says so in its log where the CMS answers a look at it with an error', async () => {
  const lines: string[] = [];
  const { begun } = await run([() => undefined], {
    pace: { ...PACE, poll: 5 },
    log: pino({ level: 'warn' }, { write: (line) => lines.push(line) }),
  });
  answers = false;
  while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(lines[0]).toContain('does not say what is published (503).');
  expect(begun()).toBe(1);
});

it('has the site live also where it cannot write down that it is', async () => {
  await run([
    async () => {
      // In the way of the file of that name.
      await mkdir(join(places.data, 'publisher/runs.json'), { recursive: true });
    },
  ]);
  expect(await outcomes()).toEqual(['start live']);
});

it('tells those who wait of a publication that breaks off outside of its steps, and tries it again', async () => {
  const { until } = await run([() => undefined]);
  await rm(places.current);
  await symlink(places.current, places.current);
  publisher.ask('command');
  await publisher.settled();
  await rm(places.current);
  await until(2);
  const { runs } = await publisher.status();
  expect(runs.at(-2)).toMatchObject({ cause: { kinds: ['command'] }, outcome: 'failed' });
  expect(runs.at(-2)?.problems[0]?.text).toMatch(/^Publishing the site failed: ELOOP/);
  expect(runs[0]).toMatchObject({ cause: { kinds: ['retry'] }, outcome: 'live' });
});
