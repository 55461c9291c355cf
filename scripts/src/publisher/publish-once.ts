import { setTimeout } from 'node:timers/promises';
import type { PublicationRun } from '@pilotpress/shared-types';
import pino from 'pino';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { SetupError } from '../start/settings.ts';
import { askPublisher, publisherStatus } from './ask-publisher.ts';
import { publish } from './publish.ts';
import { removeOld } from './releases.ts';
import { RunHistory } from './run-history.ts';
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
  if (!(await askPublisher(places, chosen, stopped))) return alone(places, chosen, stopped);
  for (;;) {
    await setTimeout(GLANCE, undefined, { signal: stopped });
    const status = await publisherStatus(chosen, stopped);
    const run = status.runs.find(({ startedAt }) => Date.parse(startedAt) >= asked.getTime());
    if (run !== undefined) return run;
    if (status.state === 'held') {
      throw new SetupError('The site is held. Resume it first: npm run publisher resume');
    }
  }
}

async function alone(
  places: Locations,
  chosen: Settings,
  stopped: AbortSignal,
): Promise<PublicationRun> {
  const unlock = await takePublisherLock(places, { signal: stopped });
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
