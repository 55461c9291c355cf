/**
 * Where everything lives on the site. The one place that decides addresses: pages, links, feeds,
 * the sitemap and the checks all ask here. Paths are absolute and end in a slash unless they name a file.
 */

/** How many entries a page of a list holds. */
export const PAGE_SIZE = 24;

/** The first segment of each type that has pages of its own. */
export const SECTIONS = {
  article: 'news',
  event: 'events',
  presentation: 'presentations',
  'action-plan': 'action-plans',
  document: 'documents',
  pilot: 'pilots',
  region: 'regions',
  'demo-case': 'demo-cases',
  topic: 'topics',
} as const;

/** A type whose entries have a page each, in a section of the site. */
export type SectionType = keyof typeof SECTIONS;
/** A type whose entries have a page each; a free page lives at the root. */
export type PagedType = SectionType | 'page';

/** Words that are, or may become, a fixed part of an address, so no entry may have them as its slug. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  ...Object.values(SECTIONS),
  '404',
  '410',
  'admin',
  'api',
  'assets',
  'calendar',
  'country',
  'download',
  'feed',
  'feeds',
  'files',
  'format',
  'index',
  'kind',
  'language',
  'month',
  'new',
  'og',
  'page',
  'pagefind',
  'past',
  'pilot',
  'preview',
  'region',
  'release',
  'robots',
  'rss',
  'search',
  'sitemap',
  'speaker',
  'style',
  'subscribe',
  'topic',
  'upcoming',
  'uploads',
  'year',
]);

export const paths = {
  home: (): string => '/',
  /** A section's list; later pages of it continue at `/news/2/`. */
  list: (type: Exclude<SectionType, 'topic'>, page = 1): string =>
    page === 1 ? `/${SECTIONS[type]}/` : `/${SECTIONS[type]}/${String(page)}/`,
  pastEvents: (page = 1): string =>
    page === 1 ? '/events/past/' : `/events/past/${String(page)}/`,
  entry: (type: PagedType, slug: string): string =>
    type === 'page' ? `/${slug}/` : `/${SECTIONS[type]}/${slug}/`,
  subscribe: (): string => '/subscribe/',
  search: (): string => '/search/',
  /** What is shown in place of a page that is not there. */
  notFound: (): string => '/404.html',
  robots: (): string => '/robots.txt',
  sitemap: (): string => '/sitemap.xml',
  eventFeed: (): string => '/events/feed.xml',
  /** A published file: the hash is of its content, so the address may be cached for ever. */
  file: (sha256: string, name: string): string => `/files/${sha256.slice(0, 16)}/${name}`,
} as const;
