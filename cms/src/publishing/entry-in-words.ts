import type { ContentType } from '@pilotpress/shared-types';

/** What an editor calls an entry of each type; there is but one set of site settings. */
const NOUNS: Record<ContentType, string> = {
  pilot: 'pilot',
  article: 'news item',
  event: 'event',
  presentation: 'presentation',
  'action-plan': 'action plan',
  document: 'document',
  'demo-case': 'demonstration case',
  region: 'region',
  person: 'person',
  topic: 'topic',
  page: 'page',
  site: 'site settings',
};

/** What an editor calls an entry of a type, as in `news item`. */
export const nounOf = (type: ContentType): string => NOUNS[type];

/** How a message names an entry, as in `the event "Plenary"`. */
export function entryInWords(type: ContentType, title: string | null): string {
  const noun = `the ${nounOf(type)}`;
  if (type === 'site') return noun;
  const name = (title ?? '').trim();
  return name === '' ? `${noun} without a title` : `${noun} "${name}"`;
}

/** How many things a message names before it counts the rest. */
const NAMED = 3;

/**
 * Joins what a message names: all of a few, and of many the first with a count of the rest.
 *
 * @param more - what the rest is called, as in `more places`
 */
export function listInWords(items: readonly string[], more: string): string {
  const named = items.length <= NAMED + 1 ? items : items.slice(0, NAMED);
  const rest = items.length - named.length;
  const parts = rest === 0 ? named : [...named, `${String(rest)} ${more}`];
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
