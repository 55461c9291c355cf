import { setTimeout } from 'node:timers/promises';
import type { PublicationRun } from '@pilotpress/shared-types';
import { PUBLISHER_SECRET_HEADER, publisherStatusSchema } from '@pilotpress/shared-types';
import pino from 'pino';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { SetupError } from '../start/settings.ts';
import { publish } from './publish.ts';
import { removeOld } from './releases.ts';
import { RunHistory } from './run-history.ts';
import { publisherSecret } from './secret.ts';
import { LIMITS, newBuilder, stepsAt, takePublisherLock } from './start-publisher.ts';

/** Between two looks at how the publication goes on. Milliseconds. */
const GLANCE = 250;

/**
 * Publishes now: by the publisher that runs, or without one in this process.
 *
 * @throws SetupError where neither can be done
 */
export async function publishOnce(
  places: Locations,
  chosen: Settings,
  stopped: AbortSignal,
): Promise<PublicationRun> {
  const asked = new Date();
  const base = `http://127.0.0.1:${String(chosen.publisherPort)}`;
  const headers = { [PUBLISHER_SECRET_HEADER]: await publisherSecret(places) };
  const answer = await fetch(`${base}/publish`, { method: 'POST', headers, signal: stopped }).catch(
    (error: unknown) => {
      if (!isRefused(error)) throw error;
      return null;
    },
  );
  if (answer === null) return alone(places, chosen, stopped);
  if (answer.status !== 202) {
    throw new SetupError(
      `The publisher at ${base} does not take orders for ${places.data} (${String(answer.status)}). It may belong to another folder: set PUBLISHER_PORT and PILOTPRESS_DATA to what belongs together.`,
    );
  }
  for (;;) {
    await setTimeout(GLANCE, undefined, { signal: stopped });
    const response = await fetch(`${base}/status`, { signal: stopped });
    const status = publisherStatusSchema.parse(await response.json());
    const run = status.runs.find(({ startedAt }) => Date.parse(startedAt) >= asked.getTime());
    if (run !== undefined) return run;
    if (status.state === 'held') {
      throw new SetupError('The site is held. Resume it first: npm run publisher resume');
    }
  }
}

/** Whether nobody listens there. */
const isRefused = (error: unknown): boolean =>
  error instanceof TypeError &&
  (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED';

async function alone(
  places: Locations,
  chosen: Settings,
  stopped: AbortSignal,
): Promise<PublicationRun> {
  const unlock = await takePublisherLock(places);
  const builder = newBuilder(places, chosen);
  try {
    const log = pino({ base: null }, process.stderr);
    const { run } = await publish(stepsAt(new Date(), { places, chosen, builder, log }), {
      cause: { kinds: ['command'], entries: [], count: 0 },
      now: () => new Date(),
      limits: LIMITS,
      stopped,
      onStep: () => undefined,
    });
    await (await RunHistory.open(places)).add(run);
    await removeOld(places);
    return run;
  } finally {
    await builder.close();
    await unlock();
  }
}
