import type { ReleasedPath } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { templatesOf } from './lighthouse-templates.ts';

type Entry = NonNullable<ReleasedPath['entry']>;

const released = (paths: Readonly<Record<string, Entry['type'] | null>>) => ({
  paths: Object.fromEntries(
    Object.entries(paths).map(([path, type]) => [
      path,
      { entry: type === null ? null : { type, documentId: 'a' }, key: 'key' },
    ]),
  ),
});
const pathOf = (paths: Parameters<typeof released>[0], template: string) =>
  templatesOf(released(paths)).find(({ name }) => name === template)?.path;

describe('the pages that stand for the templates', () => {
  it('are the page of the first entry, and none of its other addresses', () => {
    const paths = {
      '/og/presentation/a.png': 'presentation',
      '/presentations/': null,
      '/presentations/2/': null,
      '/presentations/a-deck/download/': 'presentation',
      '/presentations/b-deck/': 'presentation',
      '/presentations/c-deck/': 'presentation',
    } as const;
    expect(pathOf(paths, 'one presentation')).toBe('/presentations/b-deck/');
    expect(pathOf(paths, 'presentations')).toBe('/presentations/');
  });

  it('are those of no entry where the release has them', () => {
    const paths = {
      '/': null,
      '/accessibility-statement/': 'page',
      '/pilots/smart-care/events/feed.xml': null,
      '/pilots/smart-care/timeline/': null,
    } as const;
    expect(pathOf(paths, 'home')).toBe('/');
    expect(pathOf(paths, 'accessibility statement')).toBe('/accessibility-statement/');
    expect(pathOf(paths, 'timeline')).toBe('/pilots/smart-care/timeline/');
    expect(pathOf(paths, 'search')).toBeNull();
  });

  it('are for search engines, except lists that are narrowed down', () => {
    const paths = { '/events/past/': null, '/events/kind/webinar/': null } as const;
    expect(templatesOf(released(paths)).filter(({ isIndexed }) => !isIndexed)).toEqual([
      { name: 'one facet', path: '/events/kind/webinar/', isIndexed: false },
    ]);
  });
});
