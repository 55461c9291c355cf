import type { LogReach, Publication, PublicationLog } from '@pilotpress/shared-types';
import { publicationLogSchema } from '@pilotpress/shared-types';
import type { StrapiClient } from './client.ts';
import { parsedAnswer } from './parsed-answer.ts';

const PATH = 'publication-log';

/**
 * Has the publication log as far as it reached at one moment: what is kept, and what has been added
 * since. Facts are never changed, so that those kept are good as long as the CMS knows the last of them.
 *
 * @returns oldest first; `null` where the CMS has another log by now than the manifest spoke of
 * @throws ContentError
 */
export async function collectLog(
  client: StrapiClient,
  reach: LogReach,
  kept: readonly Publication[],
): Promise<readonly Publication[] | null> {
  if (isWhole(kept, reach)) return kept;
  const continued = await readOn(client, kept, reach);
  if (continued !== null && isWhole(continued, reach)) return continued;
  // Of two publications at once, the one that began first may be seen last: it is missed by who reads on.
  const anew = await readOn(client, [], reach);
  return anew !== null && isWhole(anew, reach) ? anew : null;
}

const isWhole = (log: readonly Publication[], { count, last }: LogReach): boolean =>
  log.length === count && (log.at(-1)?.documentId ?? null) === last;

/** @returns `null` where the CMS does not know the last fact of those known */
async function readOn(
  client: StrapiClient,
  known: readonly Publication[],
  { count, last }: LogReach,
): Promise<readonly Publication[] | null> {
  const log = [...known];
  while (log.length < count) {
    const stretch = await readStretch(client, log.at(-1)?.documentId ?? null);
    // One that brings nothing and promises more would be asked for for ever.
    if (!stretch.continues || stretch.publications.length === 0) return null;
    log.push(...stretch.publications);
    if (!stretch.more) break;
  }
  const end = log.findLastIndex(({ documentId }) => documentId === last);
  return log.slice(0, end + 1);
}

async function readStretch(client: StrapiClient, after: string | null): Promise<PublicationLog> {
  const query = new URLSearchParams(after === null ? {} : { after });
  return parsedAnswer(publicationLogSchema, await client.json(PATH, query), PATH);
}
