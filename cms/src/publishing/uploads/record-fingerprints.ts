import { hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import type { UploadProvider, UploadedFile } from '../../strapi-inside.ts';
import { isRecord } from '../entry-row.ts';
import { ByteMeter } from './byte-meter.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Every way in which bytes reach the storage. */
const WAYS_IN = ['upload', 'uploadStream', 'replace', 'replaceStream'] as const;

/** The storage called a file stored without having read all of it. */
class UnreadUploadError extends Error {
  override readonly name = 'UnreadUploadError';

  constructor() {
    super(
      'The storage reported that a file was stored before it had read the whole of it. Upload the file again; if that does not help, see whether the storage has room left.',
    );
  }
}

/**
 * Makes an upload provider record SHA-256 and byte length of what it stores, in the file's
 * `provider_metadata`. Strapi's own `hash` is a name and survives a replacement; its `size` is rounded.
 */
export function recordFingerprints(provider: UploadProvider): void {
  for (const way of WAYS_IN) {
    const store = provider[way]?.bind(provider);
    if (store === undefined) continue;
    provider[way] = async (file, ...rest) => {
      const fingerprint = measure(file);
      const answer = await store(file, ...rest);
      // A provider may keep something of its own there.
      const kept = isRecord(file.provider_metadata) ? file.provider_metadata : {};
      file.provider_metadata = { ...kept, ...fingerprint() };
      return answer;
    };
  }
}

/** Looks at the bytes of a file on their way; the answer gives their fingerprint once they are stored. */
function measure(file: UploadedFile): () => Fingerprint | null {
  const { buffer, stream } = file;
  if (buffer !== undefined) {
    const fingerprint = { sha256: hash('sha256', buffer, 'hex'), bytes: buffer.length };
    return () => fingerprint;
  }
  // Without bytes there is nothing to store: the provider says so.
  if (stream === undefined) return () => null;
  const meter = metered(stream);
  file.stream = meter;
  return () => {
    if (!meter.readableEnded) throw new UnreadUploadError();
    return meter.fingerprint();
  };
}

function metered(stream: Readable): ByteMeter {
  // An error of either end destroys the meter with it, and the provider, who reads the meter, reports it.
  return pipeline(stream, new ByteMeter(), () => undefined);
}
