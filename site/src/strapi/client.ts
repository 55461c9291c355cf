import type { KyInstance } from 'ky';
import ky, { HTTPError, NetworkError, TimeoutError } from 'ky';
import { networkDetail } from '../media/network-detail.ts';
import {
  CmsRefusedError,
  CmsStatusError,
  CmsUnreachableError,
  NotJsonError,
  OverlongAnswerError,
} from './errors.ts';

/** How patient the client is. */
export interface Patience {
  /** For one answer to begin, and as long again for its body. Milliseconds. */
  readonly timeout: number;
  /** How often a failed request is made again. */
  readonly retries: number;
  /** Before the first retry; each further one waits twice as long. Milliseconds. */
  readonly firstDelay: number;
}

const DEFAULT_PATIENCE: Patience = { timeout: 20_000, retries: 4, firstDelay: 300 };

/** The manifest of a hundred thousand entries fits in this. Bytes. */
const LONGEST_ANSWER = 32 * 2 ** 20;

export interface StrapiClient {
  /**
   * Asks the content API.
   *
   * @param path - below `/api/`, as in `events`
   * @param known - the ETag of an answer that is at hand, without its quotes
   * @returns `undefined` where the answer at hand is still right
   * @throws CmsUnreachableError, CmsRefusedError, CmsStatusError, NotJsonError or OverlongAnswerError
   */
  readonly json: (path: string, query: URLSearchParams, known?: string) => Promise<unknown>;
}

/** A client for Strapi's content API. Network errors, 429 and 5xx are tried again with back-off, other 4xx never. */
export function strapiClient(
  cmsUrl: string,
  token: string,
  patience: Patience = DEFAULT_PATIENCE,
): StrapiClient {
  const api = ky.create({
    prefix: `${cmsUrl}/api/`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    redirect: 'manual',
    timeout: patience.timeout,
    retry: {
      limit: patience.retries,
      methods: ['get'],
      statusCodes: [429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: 30_000,
      retryOnTimeout: true,
      delay: (attempt) => patience.firstDelay * 2 ** (attempt - 1),
    },
    hooks: { afterResponse: [({ response }) => limited(response)] },
  });
  return { json: (path, query, known) => json(api, cmsUrl, path, query, known) };
}

async function json(
  api: KyInstance,
  cmsUrl: string,
  path: string,
  query: URLSearchParams,
  known: string | undefined,
): Promise<unknown> {
  const url = `${cmsUrl}/api/${path}`;
  const headers = known === undefined ? {} : { 'if-none-match': `"${known}"` };
  let text: string;
  try {
    // Asked of the request, and not of its response, the body has a time limit too.
    text = await api.get(path, { searchParams: query, headers }).text();
  } catch (cause) {
    const isKnown = cause instanceof HTTPError && cause.response.status === 304;
    if (known !== undefined && isKnown) return undefined;
    throw failure(url, cmsUrl, cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const begin = JSON.stringify(text.slice(0, 40));
    const detail = `${String(text.length)} characters that begin with ${begin}`;
    throw new NotJsonError(url, detail, { cause });
  }
}

class TooLongError extends Error {}

/** The same answer, which breaks off where it becomes longer than any that is asked for. */
function limited(response: Response): Response {
  let bytes = 0;
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.length;
        if (bytes > LONGEST_ANSWER) controller.error(new TooLongError());
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted ?? null, response);
}

function failure(url: string, cmsUrl: string, cause: unknown): Error {
  if (cause instanceof HTTPError) {
    const { status } = cause.response;
    return status === 401 || status === 403
      ? new CmsRefusedError(url, status, { cause })
      : new CmsStatusError(url, status, { cause });
  }
  if (cause instanceof TooLongError) return new OverlongAnswerError(url, LONGEST_ANSWER, { cause });
  if (cause instanceof TimeoutError) {
    return new CmsUnreachableError(cmsUrl, 'no answer in time', { cause });
  }
  return cause instanceof NetworkError
    ? new CmsUnreachableError(cmsUrl, networkDetail(cause), { cause })
    : new NotJsonError(url, 'the connection ended before its end', { cause });
}
