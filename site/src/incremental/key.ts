import { createHash } from 'node:crypto';

/** A short text that is the same for values that are written alike as JSON, and differs otherwise. */
export function keyOf(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return createHash('sha256')
    .update(text ?? '')
    .digest('base64url')
    .slice(0, 22);
}
