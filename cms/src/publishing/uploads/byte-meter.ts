import { createHash } from 'node:crypto';
import type { TransformCallback } from 'node:stream';
import { Transform } from 'node:stream';
import type { Fingerprint } from './fingerprint.ts';

/** Hands bytes on as they are, and takes their fingerprint meanwhile. */
export class ByteMeter extends Transform {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    done(null, chunk);
  }

  /** Of all bytes so far. To be asked once, after the last of them. */
  fingerprint(): Fingerprint {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }
}
