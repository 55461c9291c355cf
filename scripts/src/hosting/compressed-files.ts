import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes that all kept files may take together. */
const KEPT = 64 * 2 ** 20;
/** Bytes of the largest file that is compressed; no page or feed comes near it. */
const LARGEST = 8 * 2 ** 20;

/**
 * Bytes up to which a file is compressed as far as brotli can: a page or a style sheet, for a tenth less on
 * the way. It takes about 1 ms for each kB, once; more than that nobody should wait for.
 */
const PRESSED = 64 * 2 ** 10;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
const COMPRESS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > PRESSED ? 6 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => toGzip(bytes),
};

interface Source {
  readonly file: FileHandle;
  readonly encoding: Encoding;
}

/**
 * Files as they are sent, compressed when they are first asked for and then kept. Where compressed files
 * lay beside the others, each release would have three times as many to write or to link, read or not. A
 * file that a release takes from the one before is the same file on disk and stays compressed.
 */
export class CompressedFiles {
  readonly #kept = new LRUCache<string, Buffer, Source>({
    maxSize: KEPT,
    sizeCalculation: ({ length }) => length,
    fetchMethod: async (_, __, { context: { file, encoding } }) =>
      COMPRESS[encoding](await file.readFile()),
  });

  /**
   * @param file - open, at its begin
   * @returns `null` where it is better sent as it is
   */
  async of(file: FileHandle, state: Stats, encoding: Encoding): Promise<Buffer | null> {
    if (state.size > LARGEST) return null;
    const { dev, ino, mtimeMs, size } = state;
    const key = [dev, ino, mtimeMs, size, encoding].join(' ');
    return (await this.#kept.fetch(key, { context: { file, encoding } })) ?? null;
  }
}
