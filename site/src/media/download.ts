import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ky, { HTTPError } from 'ky';
import { z } from 'zod';
import { EmptyFileError, FileUnavailableError } from './errors.ts';
import type { FileUse } from './file-use.ts';
import type { MediaCache } from './media-cache.ts';

/** What we measured of a file's bytes ourselves. */
const measuredSchema = z.object({
  sha256: z.string(),
  bytes: z.int().positive(),
  /** As the server named it. */
  mime: z.string().nullable(),
});
export type Measured = z.infer<typeof measuredSchema>;

/** How patient a download is. */
export interface DownloadPatience {
  /** For the answer to begin; the whole body has thirty times as long. Milliseconds. */
  readonly timeout: number;
  readonly retries: number;
  /** Before the first retry; each further one waits twice as long. Milliseconds. */
  readonly firstDelay: number;
}

/**
 * Has the bytes of a file in the cache: fetched once for each version, streamed aside, measured, and
 * taken in whole.
 *
 * @throws FileUnavailableError, EmptyFileError
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
  for (let attempt = 0; ; attempt += 1) {
    const aside = await cache.aside();
    try {
      const measured = await streamed(use, url, aside, patience);
      await cache.adopt(aside, measured.sha256);
      return measured;
    } catch (cause) {
      await cache.discard(aside);
      if (cause instanceof EmptyFileError || cause instanceof FileUnavailableError) throw cause;
      // The HTTP library tries again until an answer begins; one that breaks off later is ours.
      if (attempt >= patience.retries || !(cause instanceof BrokenOffError)) {
        throw new FileUnavailableError(use.name, url, detail(cause), { cause });
      }
    }
  }
}

/** The answer began and did not end. */
class BrokenOffError extends Error {}

async function streamed(
  use: FileUse,
  url: string,
  aside: string,
  { timeout, retries, firstDelay }: DownloadPatience,
): Promise<Measured> {
  const response = await ky.get(url, {
    timeout,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout * 30),
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
    throw new FileUnavailableError(use.name, url, 'the answer is a page of HTML');
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  if (response.body !== null) {
    try {
      await pipeline(Readable.from(response.body), measure, createWriteStream(aside));
    } catch (cause) {
      throw new BrokenOffError('the answer broke off', { cause });
    }
  }
  if (bytes === 0) throw new EmptyFileError(use.name);
  return { sha256: hash.digest('hex'), bytes, mime };
}

function detail(error: unknown): string {
  if (error instanceof HTTPError) return `status ${String(error.response.status)}`;
  return error instanceof Error ? error.message : String(error);
}
