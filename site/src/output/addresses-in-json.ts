import { isAddress } from './is-address.ts';

/** Names of values that are read as words. */
const WORDS = new Set(['name', 'title', 'headline', 'description', 'summary', 'content_text']);

/**
 * Every value in JSON that is an address.
 *
 * @param inText - the addresses inside a value that is none itself, such as one that is HTML
 */
export function addressesInJson(
  json: string,
  inText: (text: string) => string[] = () => [],
): string[] {
  const inValue = (value: unknown): string[] => {
    if (typeof value === 'string') return isAddress(value) ? [value.trim()] : inText(value);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
      WORDS.has(name) && typeof part === 'string' ? [] : inValue(part),
    );
  };
  return inValue(JSON.parse(json));
}
