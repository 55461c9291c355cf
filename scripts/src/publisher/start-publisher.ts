import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublisherStatus } from '@pilotpress/shared-types';
import type { Logger } from 'pino';
import pino from 'pino';
import type { Patience, ToldWait } from '../start/hold-lock.ts';
import { holdLock, UNTIL_STALE } from '../start/hold-lock.ts';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { requireFreePort } from '../start/settings.ts';
import { buildStep, forgetKept } from './build-step.ts';
import { Builder } from './builder.ts';
import { Cms } from './cms.ts';
import { isHeld } from './hold.ts';
import { PublicationFailedError } from './publication-failed-error.ts';
import type { PublishSteps, Surroundings } from './publish.ts';
import type { Pace } from './publisher.ts';
import { Publisher } from './publisher.ts';
import { release, whileSwitching } from './releases.ts';
import { RunHistory } from './run-history.ts';
import { publisherSecret } from './secret.ts';
import { publisherServer } from './server.ts';
import { verifyStep } from './verify-step.ts';
import { isOfSite } from './verify/file-content.ts';

const MINUTE = 60_000;
const DEFAULT_PACE: Pace = {
  debounce: 1000,
  poll: 30_000,
  daily: 24 * 60 * MINUTE,
  retry: { first: 1000, longest: 5 * MINUTE },
};
export const LIMITS: Surroundings['limits'] = {
  build: 15 * MINUTE,
  verify: 5 * MINUTE,
  switch: MINUTE,
};

export interface PublisherStart {
  readonly places: Locations;
  readonly chosen: Settings;
  readonly stopped: AbortSignal;
  readonly pace?: Partial<Pace>;
  /** How long it waits for another publisher to end. */
  readonly patience?: Patience;
  /** Told so, where it has to wait. */
  readonly onWait?: (line: string) => void;
  /** Also writes its log there, a line a step. */
  readonly say?: NodeJS.WritableStream;
}

/** A publisher that answers. */
export interface RunningPublisher {
  readonly status: () => Promise<PublisherStatus>;
  /** Waits until nothing is under way. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the publisher in this process.
 *
 * @throws SetupError when another publisher works on the same data folder, or another program on its port
 */
export async function startPublisher(start: PublisherStart): Promise<RunningPublisher> {
  const { places, chosen, stopped } = start;
  const { patience, onWait } = start;
  const unlock = await takePublisherLock(places, { signal: stopped, patience, say: onWait });
  const log = await logger(start);
  const builder = newBuilder(places, chosen, stopped);
  const publisher = new Publisher({
    places,
    chosen,
    log,
    stopped,
    cms: new Cms(places, chosen),
    history: await RunHistory.open(places),
    pace: { ...DEFAULT_PACE, ...start.pace },
    limits: LIMITS,
    code: builder.code,
    stepsAt: (moment) => stepsAt(moment, { places, chosen, builder, log }),
    prepare: () => {
      builder.prepare();
    },
  });
  const server = publisherServer({
    secret: await publisherSecret(places),
    logger: log,
    status: () => publisher.status(),
    onHook: () => {
      publisher.ask('hook');
    },
    onCommand: () => {
      publisher.ask('command', { atOnce: true });
    },
  });
  const stop = async (): Promise<void> => {
    await server.close();
    await publisher.close();
    await builder.close();
    await unlock();
  };
  try {
    await requireFreePort(chosen.publisherPort, 'PUBLISHER_PORT', 'the publisher');
    await server.listen({ host: '127.0.0.1', port: chosen.publisherPort });
    builder.prepare();
    await publisher.start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { status: () => publisher.status(), settled: () => publisher.settled(), stop };
}

/** Takes a data folder for one publisher; whoever comes second is told of the first. */
export function takePublisherLock(
  places: Locations,
  { patience = UNTIL_STALE, signal, say }: ToldWait = {},
): Promise<() => Promise<void>> {
  return holdLock(join(places.data, 'publisher'), 'publisher.lock', {
    ...{ patience, signal },
    onWait: (longest) =>
      say?.(
        `Another publisher works on ${places.data}, or one that was killed has not given it back. It is waited for, ${String(longest)} s at most …`,
      ),
    refusal: `Another publisher works on ${places.data} already. Stop it first: only one may publish into a folder.`,
  });
}

/** Builds with the addresses and the data folder of this installation. */
export const newBuilder = (
  places: Locations,
  { cmsUrl, siteUrl }: Settings,
  stopped?: AbortSignal,
): Builder =>
  new Builder(
    places,
    { PILOTPRESS_DATA: places.data, CMS_URL: cmsUrl, SITE_URL: siteUrl },
    stopped,
  );

interface StepOptions {
  readonly places: Locations;
  readonly chosen: Settings;
  readonly builder: Builder;
  readonly log: Logger;
}

/** The parts of a publication, as they are done for real. */
export function stepsAt(moment: Date, { places, chosen, builder, log }: StepOptions): PublishSteps {
  const warn = (text: string): void => {
    log.warn(text);
  };
  return {
    build: (signal) => buildStep({ places, builder, moment, warn, signal }),
    verify: async (built, signal) => {
      const problems = await verifyStep(built, { places, chosen, signal });
      if (problems.length === 0 || !problems.every(isOfSite)) return problems;
      // No entry can mend them, and what they come of may be kept from one build to the next.
      builder.startOver();
      await forgetKept(places);
      throw new PublicationFailedError(problems, true);
    },
    switchTo: ({ folder, revision }, signal) => {
      const name = `${moment.toISOString().replaceAll(':', '-')}-${revision.slice(0, 8)}`;
      const work = async (): Promise<string> => {
        // Someone may have asked for it while the site was built.
        if (isHeld(places)) throw PublicationFailedError.held();
        await release(places, folder, name);
        return name;
      };
      return whileSwitching(places, work, signal);
    },
  };
}

async function logger({ places, say }: PublisherStart): Promise<Logger> {
  const folder = join(places.data, 'logs');
  await mkdir(folder, { recursive: true });
  const file = pino.destination({ dest: join(folder, 'publisher.log'), sync: true });
  // As on a full disk. What is to be written is kept, and written once there is room.
  file.on('error', ({ message }: Error) => {
    process.stderr.write(`The log of the publisher in ${folder} cannot be written: ${message}\n`);
  });
  const streams = [{ stream: file }, ...(say === undefined ? [] : [{ stream: say }])];
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.multistream(streams));
}
