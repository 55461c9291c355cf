import type { PagedType, Release } from '@pilotpress/shared-types';
import { FACETS, paths } from '@pilotpress/shared-types';

/** A kind of page, and the page that stands for it. */
export interface Template {
  readonly name: string;
  /** `null` where the site has no such page. */
  readonly path: string | null;
  /** Whether search engines are to find it. */
  readonly isIndexed: boolean;
}

const FACET_PAGE = new RegExp(`^/[^/]+/(?:${FACETS.join('|')})/[^/]+/$`);

/** The kinds of pages that visitors meet, and of each the first that a release has. */
export function templatesOf({ paths: released }: Pick<Release, 'paths'>): readonly Template[] {
  const all = Object.keys(released);
  const first = (isWanted: (path: string) => boolean): string | null => all.find(isWanted) ?? null;
  const page = (path: string): string | null => first((one) => one === path);
  const like = (address: RegExp): string | null => first((path) => address.test(path));
  /** An entry has other addresses too: calendars, downloads, where it was before. */
  const entry = (type: PagedType): string | null =>
    first((path) => {
      const slug = path.split('/').at(-2) ?? '';
      return released[path]?.entry?.type === type && path === paths.entry(type, slug);
    });

  const indexed: Readonly<Record<string, string | null>> = {
    home: page(paths.home()),
    events: page(paths.list('event')),
    'one event': entry('event'),
    presentations: page(paths.list('presentation')),
    'one presentation': entry('presentation'),
    news: page(paths.list('article')),
    'one news item': entry('article'),
    pilots: page(paths.list('pilot')),
    'one pilot': entry('pilot'),
    timeline: like(/^\/pilots\/[^/]+\/timeline\/$/),
    regions: page(paths.list('region')),
    'one region': entry('region'),
    search: page(paths.search()),
    subscribe: page(paths.subscribe()),
    'accessibility statement': page(paths.entry('page', 'accessibility-statement')),
  };
  return [
    ...Object.entries(indexed).map(([name, path]) => ({ name, path, isIndexed: true })),
    { name: 'one facet', path: like(FACET_PAGE), isIndexed: false },
  ];
}
