import type { ContentType } from '@pilotpress/shared-types';

/** What an editor calls an entry of each type; there is but one set of site settings. */
const NOUNS: Record<ContentType, string> = {
  pilot: 'the pilot',
  article: 'the news item',
  event: 'the event',
  presentation: 'the presentation',
  'action-plan': 'the action plan',
  document: 'the document',
  'demo-case': 'the demonstration case',
  region: 'the region',
  person: 'the person',
  topic: 'the topic',
  page: 'the page',
  site: 'the site settings',
};

/** How a message names an entry, as in `the event "Plenary"`. */
export function entryInWords(type: ContentType, title: string | null): string {
  if (type === 'site') return NOUNS.site;
  const name = (title ?? '').trim();
  return name === '' ? `${NOUNS[type]} without a title` : `${NOUNS[type]} "${name}"`;
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
