import { jsonOf } from '../../start/kept-file.ts';

/** What linked data holds, for the checks. */
export interface LinkedData {
  readonly addresses: readonly string[];
  readonly published: string | null;
  readonly ends: string | null;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Reads a block of JSON-LD.
 *
 * @returns `null` where it is none: no JSON, or nothing that names its context and its type
 */
export function readLinkedData(text: string): LinkedData | null {
  const value = jsonOf(text);
  const roots = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  const isLinkedData = roots.every(
    (root) => isObject(root) && '@context' in root && ('@type' in root || '@graph' in root),
  );
  if (roots.length === 0 || !isLinkedData) return null;
  const things = roots.filter(isObject);
  const first = (name: string): string | null =>
    things.map((thing) => textIn(thing[name])).find((found) => found !== null) ?? null;
  return {
    addresses: addressesIn(value),
    published: first('datePublished'),
    ends: first('endDate') ?? first('startDate'),
  };
}

/** All web addresses but those that only identify. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\//i.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key.startsWith('@') ? [] : addressesIn(inner),
  );
}
