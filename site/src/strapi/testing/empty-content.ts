import type { FakeContent, FakeEntry } from './fake-strapi.ts';
import { siteEntry } from './fixture-entry.ts';

/** A CMS in which nothing is published but the site's particulars, and what a test adds. */
export function contentWith(
  entries: Readonly<Record<string, readonly FakeEntry[]>> = {},
  files: FakeContent['files'] = new Map(),
): FakeContent {
  const none = {
    pilots: [],
    articles: [],
    events: [],
    presentations: [],
    'action-plans': [],
    'pilot-documents': [],
    'demo-cases': [],
    regions: [],
    people: [],
    topics: [],
    pages: [],
  };
  return { entries: { ...none, ...entries }, site: siteEntry(), files };
}
