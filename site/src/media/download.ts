import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import ky, { HTTPError, NetworkError, TimeoutError } from 'ky';
import { z } from 'zod';
import { EmptyFileError, FileGoneError, FileUnavailableError } from './errors.ts';
import type { FileUse } from './file-use.ts';
import type { MediaCache } from './media-cache.ts';
import { networkDetail } from './network-detail.ts';

/** What we measured of a file's bytes ourselves. */
const measuredSchema = z.object({
  sha256: z.string(),
  bytes: z.int().positive(),
  /** As the server named it. */
  mime: z.string().nullable(),
});
export type Measured = z.infer<typeof measuredSchema>;

/** How patient a download is. Milliseconds. */
export interface DownloadPatience {
  /** For an answer to begin. */
  readonly timeout: number;
  /** For the next bytes of an answer that has begun. */
  readonly idle: number;
  /** For the whole file, all attempts together. */
  readonly total: number;
  /** How often a failed attempt is made again. */
  readonly retries: number;
  /** Before the first retry; each further one waits twice as long. */
  readonly firstDelay: number;
}

/**
 * Has the bytes of a file in the cache: fetched once for each version, streamed aside, measured, and
 * taken in whole.
 *
 * @throws FileGoneError, FileUnavailableError, EmptyFileError; an error of the disk as it is
 */
export async function download(
  use: FileUse,
  cmsUrl: string,
  cache: MediaCache,
  patience: DownloadPatience,
): Promise<Measured> {
  const url = new URL(use.source, cmsUrl).href;
  const note = use.updatedAt === null ? null : `source ${url} ${use.updatedAt}`;
  const known = note === null ? null : await cache.note(note, measuredSchema);
  if (known !== null && (await cache.has(known.sha256, known.bytes))) return known;
  const measured = await fetched(use, url, cache, patience);
  if (note !== null) await cache.writeNote(note, measured);
  return measured;
}

async function fetched(
  use: FileUse,
  url: string,
  cache: MediaCache,
  patience: DownloadPatience,
): Promise<Measured> {
  const total = AbortSignal.timeout(patience.total);
  for (let attempt = 0; ; attempt += 1) {
    const aside = await cache.aside();
    try {
      const measured = await streamed(use, url, aside, total, patience);
      await cache.adopt(aside, measured.sha256);
      return measured;
    } catch (cause) {
      await cache.discard(aside);
      // The HTTP library tries again until an answer begins; one that breaks off later is ours.
      const again = cause instanceof BrokenOffError && attempt < patience.retries && !total.aborted;
      if (!again) throw failure(use, url, total, cause);
    }
    await delay(patience.firstDelay * 2 ** attempt);
  }
}

/** The answer began and did not end. */
class BrokenOffError extends Error {}

async function streamed(
  use: FileUse,
  url: string,
  aside: string,
  total: AbortSignal,
  { timeout, idle, retries, firstDelay }: DownloadPatience,
): Promise<Measured> {
  const stalled = new AbortController();
  const response = await ky.get(url, {
    timeout,
    redirect: 'manual',
    signal: AbortSignal.any([total, stalled.signal]),
    retry: {
      limit: retries,
      statusCodes: [429, 500, 502, 503, 504],
      retryOnTimeout: true,
      delay: (attempt) => firstDelay * 2 ** (attempt - 1),
    },
  });
  const mime = response.headers.get('content-type')?.split(';')[0]?.trim() ?? null;
  if (mime === 'text/html' && use.mime !== 'text/html') {
    await response.body?.cancel();
    throw new FileUnavailableError(use.name, pathOf(url), 'the answer is a page of HTML');
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const watch = setTimeout(() => {
    stalled.abort(new Error('no further bytes came'));
  }, idle);
  const measure = async function* (chunks: AsyncIterable<Uint8Array>) {
    try {
      for await (const chunk of chunks) {
        watch.refresh();
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    } catch (cause) {
      // What the disk refuses does not come by here.
      throw new BrokenOffError(
        stalled.signal.aborted ? 'the answer stalled' : 'the answer broke off',
        { cause },
      );
    }
  };
  try {
    if (response.body !== null) {
      await pipeline(measure(response.body), createWriteStream(aside));
    }
  } finally {
    clearTimeout(watch);
  }
  if (bytes === 0) throw new EmptyFileError(use.name);
  return { sha256: hash.digest('hex'), bytes, mime };
}

/** The address of the CMS is the build's own business; its editors know the path. */
const pathOf = (url: string): string => new URL(url).pathname;

/** Why a file cannot be had, for its editor; whatever is no fault of the CMS stays as it is. */
function failure({ name }: FileUse, url: string, total: AbortSignal, cause: unknown): unknown {
  const unavailable = (detail: string): Error =>
    new FileUnavailableError(name, pathOf(url), detail, { cause });
  if (total.aborted) return unavailable('it did not come in full in time');
  if (cause instanceof HTTPError) {
    const { status } = cause.response;
    return status === 404 || status === 410
      ? new FileGoneError(name, pathOf(url), status, { cause })
      : unavailable(`status ${String(status)}`);
  }
  if (cause instanceof TimeoutError) return unavailable('no answer in time');
  if (cause instanceof NetworkError) return unavailable(networkDetail(cause));
  return cause instanceof BrokenOffError ? unavailable(cause.message) : cause;
}
