import { hash } from 'node:crypto';

/** Keys of entries by the entry itself: one entry is shown on many pages. */
const known = new WeakMap<object, string>();

/**
 * A short text that is the same for values that are written alike as JSON, and differs otherwise. An
 * entry in it, which is whatever has a documentId, is written once for all keys: it does not change
 * during a build.
 */
export function keyOf(value: unknown): string {
  return textKey(
    JSON.stringify(value, (_, part: unknown) => (isEntry(part) ? entryKey(part) : part)),
  );
}

const textKey = (text: string | undefined): string =>
  hash('sha256', text ?? '', 'base64url').slice(0, 22);

const isEntry = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && 'documentId' in part;

function entryKey(entry: object): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const key = textKey(JSON.stringify(entry));
  known.set(entry, key);
  return key;
}
