import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import ky, { HTTPError, NetworkError, TimeoutError } from 'ky';
import { z } from 'zod';
import {
  EmptyFileError,
  FileError,
  FileGoneError,
  FileMismatchError,
  FileUnavailableError,
} from './errors.ts';
import type { FileUse } from './file-use.ts';
import type { MediaCache } from './media-cache.ts';
import { networkDetail } from './network-detail.ts';

const noteSchema = z.object({
  /** As the server named it. */
  mime: z.string().nullable(),
});
/** What the answer said of the file, its bytes aside. */
export type Answered = z.infer<typeof noteSchema>;

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
 * Has the bytes that the CMS lists of a file in the cache: fetched once, streamed aside, checked against
 * their hash and number, and taken in whole.
 *
 * @throws FileGoneError, FileUnavailableError, FileMismatchError, EmptyFileError; an error of the disk as it is
 */
export async function download(
  use: FileUse,
  cmsUrl: string,
  cache: MediaCache,
  patience: DownloadPatience,
): Promise<Answered> {
  if (use.bytes === 0) throw new EmptyFileError(use.name);
  const url = new URL(use.source, cmsUrl).href;
  const note = `answer ${use.source} ${use.sha256}`;
  const known = await cache.note(note, noteSchema);
  if (known !== null && (await cache.has(use.sha256, use.bytes))) return known;
  const answered = await fetched(use, url, cache, patience);
  await cache.writeNote(note, answered);
  return answered;
}

async function fetched(
  use: FileUse,
  url: string,
  cache: MediaCache,
  patience: DownloadPatience,
): Promise<Answered> {
  const total = AbortSignal.timeout(patience.total);
  for (let attempt = 0; ; attempt += 1) {
    const aside = await cache.aside();
    try {
      const answered = await streamed(use, url, aside, total, patience);
      await cache.adopt(aside, use.sha256);
      return answered;
    } catch (cause) {
      await cache.discard(aside);
      // The HTTP library tries again until an answer begins; one that breaks off later, or is another
      // file than listed, is ours.
      const ours = cause instanceof BrokenOffError || cause instanceof FileMismatchError;
      if (!ours || attempt >= patience.retries || total.aborted) {
        throw failure(use, url, total, cause);
      }
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
): Promise<Answered> {
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
      // Opens the file before it reads and closes it before it throws: a stream that fails early would
      // make the file after it was discarded.
      await writeFile(aside, measure(response.body));
    }
  } finally {
    clearTimeout(watch);
  }
  const received = { sha256: hash.digest('hex'), bytes };
  if (received.sha256 !== use.sha256 || bytes !== use.bytes) {
    throw new FileMismatchError(use.name, use, received);
  }
  return { mime };
}

/** The address of the CMS is the build's own business; its editors know the path. */
const pathOf = (url: string): string => new URL(url).pathname;

/** Why a file cannot be had, for its editor; whatever is no fault of the CMS stays as it is. */
function failure({ name }: FileUse, url: string, total: AbortSignal, cause: unknown): unknown {
  const unavailable = (detail: string): Error =>
    new FileUnavailableError(name, pathOf(url), detail, { cause });
  if (cause instanceof FileError) return cause;
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
