import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLISHER_SECRET_HEADER, publisherStatusSchema } from '@pilotpress/shared-types';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { SetupError } from '../start/settings.ts';
import { jsonOf } from '../start/kept-file.ts';
import { publisherSecret } from './secret.ts';

/** For one answer. Milliseconds. */
const PATIENCE = 10_000;

const MEND =
  'If another program uses that port, choose one of your own with PUBLISHER_PORT; if it is the publisher, look into its log, logs/publisher.log in the data folder.';

/** Where the publisher of an installation answers. */
const publisherUrl = ({ publisherPort }: Settings): string =>
  `http://127.0.0.1:${String(publisherPort)}`;

/**
 * Asks the publisher that runs to publish.
 *
 * @returns whether one runs
 * @throws SetupError where it is one of another folder, or none
 */
export async function askPublisher(
  places: Locations,
  chosen: Settings,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<boolean> {
  const headers = { [PUBLISHER_SECRET_HEADER]: await publisherSecret(places) };
  const url = publisherUrl(chosen);
  const answer = await answerOf(`${url}/publish`, { method: 'POST', headers }, signal, patience);
  if (answer === null || answer.status === 202) return answer !== null;
  throw new SetupError(
    `The publisher at ${url} does not take orders for ${places.data} (${String(answer.status)}). It may belong to another folder: set PUBLISHER_PORT and PILOTPRESS_DATA to what belongs together.`,
  );
}

/**
 * How the publisher that runs is doing.
 *
 * @throws SetupError where none answers, or in a way that cannot be understood
 */
export async function publisherStatus(
  chosen: Settings,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<PublisherStatus> {
  const url = `${publisherUrl(chosen)}/status`;
  const answer = await answerOf(url, {}, signal, patience);
  if (answer === null) {
    throw new SetupError('The publisher ended before the site was published.');
  }
  const { data } = publisherStatusSchema.safeParse(jsonOf(answer.text));
  if (data !== undefined) return data;
  throw new SetupError(
    `What answers at ${url} is no publisher of this version (status ${String(answer.status)}). ${MEND}`,
  );
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A whole answer; `null` where nobody listens. */
async function answerOf(
  url: string,
  request: RequestInit,
  stopped: AbortSignal,
  patience: number,
): Promise<Answer | null> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(patience)]);
  try {
    const response = await fetch(url, { ...request, signal, redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    stopped.throwIfAborted();
    if (codeOf(cause) === 'ECONNREFUSED') return null;
    throw new SetupError(`There is no answer from ${url}: ${detailOf(cause, patience)}. ${MEND}`, {
      cause,
    });
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined)?.code : undefined;

function detailOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `none within ${String(patience / 1000)} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
