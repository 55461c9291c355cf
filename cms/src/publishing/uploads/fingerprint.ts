import type { ManifestFile } from '@pilotpress/shared-types';
import { manifestFileSchema } from '@pilotpress/shared-types';

/** What tells one sequence of bytes from another. */
export type Fingerprint = Pick<ManifestFile, 'sha256' | 'bytes'>;

const fingerprintSchema = manifestFileSchema.pick({ sha256: true, bytes: true });

/** The fingerprint in the `provider_metadata` of a file, or `null` where there is none. */
export function fingerprintIn(metadata: unknown): Fingerprint | null {
  const parsed = fingerprintSchema.safeParse(metadata);
  return parsed.success ? parsed.data : null;
}
