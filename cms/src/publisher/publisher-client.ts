import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLISHER_SECRET_HEADER, publisherStatusSchema } from '@pilotpress/shared-types';
import { publisherSecret, publisherUrl } from './publisher-access.ts';

/** How long the publisher is waited for: it only says what it knows. Milliseconds. */
const PATIENCE = 3000;

/** The publisher does not do what it is asked. */
export class PublisherUnavailableError extends Error {
  override readonly name = 'PublisherUnavailableError';
}

/** How the site stands, or `null` when the publisher does not answer, or with something else. */
export async function askStatus(): Promise<PublisherStatus | null> {
  try {
    const response = await fetch(`${publisherUrl()}/status`, {
      signal: AbortSignal.timeout(PATIENCE),
    });
    return publisherStatusSchema.safeParse(await response.json()).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Asks the publisher to publish now.
 *
 * @throws PublisherUnavailableError in words for an editor
 */
export async function askToPublish(): Promise<void> {
  const secret = await publisherSecret();
  const answer = fetch(`${publisherUrl()}/publish`, {
    method: 'POST',
    headers: { [PUBLISHER_SECRET_HEADER]: secret },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { ok, status } = await answer.catch((cause: unknown) => {
    throw new PublisherUnavailableError(
      'The publisher does not answer, so nothing was published. The site stays as it is. Ask whoever runs the site to start the publisher.',
      { cause },
    );
  });
  if (!ok) {
    throw new PublisherUnavailableError(
      `The publisher refused to publish (${String(status)}). The site stays as it is. Ask whoever runs the site to look into the log of the publisher.`,
    );
  }
}
