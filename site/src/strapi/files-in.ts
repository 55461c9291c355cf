import type { Populate } from './query.ts';
import { FILE } from './query.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The documentIds of the files that an entry refers to, in the order of its fields; not those inside its
 * texts. Asked of every entry in every build, before its schema is: hence no schema here.
 */
export function filesIn(raw: unknown, populate: Populate): string[] {
  if (Array.isArray(raw)) return raw.flatMap((item) => filesIn(item, populate));
  if (!isObject(raw)) return [];
  return Object.entries(populate).flatMap(([field, wanted]) => {
    const value = raw[field];
    if (wanted === FILE) {
      return isObject(value) && typeof value.documentId === 'string' ? [value.documentId] : [];
    }
    return wanted === true || wanted.populate === undefined ? [] : filesIn(value, wanted.populate);
  });
}
