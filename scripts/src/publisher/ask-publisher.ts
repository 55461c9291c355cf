import { PUBLISHER_SECRET_HEADER } from '@pilotpress/shared-types';
import type { Locations } from '../start/locations.ts';
import type { Settings } from '../start/settings.ts';
import { SetupError } from '../start/settings.ts';
import { publisherSecret } from './secret.ts';

/** Where the publisher of an installation answers. */
export const publisherUrl = ({ publisherPort }: Settings): string =>
  `http://127.0.0.1:${String(publisherPort)}`;

/**
 * Asks the publisher that runs to publish.
 *
 * @returns whether one runs
 * @throws SetupError where it is one of another folder
 */
export async function askPublisher(
  places: Locations,
  chosen: Settings,
  signal: AbortSignal,
): Promise<boolean> {
  const url = publisherUrl(chosen);
  const headers = { [PUBLISHER_SECRET_HEADER]: await publisherSecret(places) };
  const answer = await fetch(`${url}/publish`, { method: 'POST', headers, signal }).catch(
    (error: unknown) => {
      if (!isRefused(error)) throw error;
      return null;
    },
  );
  if (answer === null || answer.status === 202) return answer !== null;
  throw new SetupError(
    `The publisher at ${url} does not take orders for ${places.data} (${String(answer.status)}). It may belong to another folder: set PUBLISHER_PORT and PILOTPRESS_DATA to what belongs together.`,
  );
}

/** Whether nobody listens there. */
export const isRefused = (error: unknown): boolean =>
  error instanceof TypeError &&
  (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED';
