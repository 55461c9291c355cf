/**
 * Where everything lives on the site. The one place that decides addresses: pages, links, feeds,
 * the sitemap and the checks all ask here. Paths are absolute and end in a slash unless they name a file.
 */

import { SEARCH_FOLDER } from './search.ts';

/** How many entries a page of a list holds; the first one may have half as many less or more. */
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
export const SECTION_TYPES = Object.keys(SECTIONS) as readonly SectionType[];
/** A type whose entries have a page each; a free page lives at the root. */
export type PagedType = SectionType | 'page';
export const PAGED_TYPES: readonly PagedType[] = [...SECTION_TYPES, 'page'];

/** Whether entries of a type have a page each. */
export const isPagedType = (type: string): type is PagedType =>
  PAGED_TYPES.some((paged) => paged === type);

/** The sections that have feeds of their own. */
export type FeedSection = 'article' | 'event' | 'presentation';
/** How a feed is written: RSS 2.0, Atom 1.0 or JSON Feed 1.1. */
export const FEED_FORMATS = ['xml', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** What has events of its own to follow. */
export interface EventScope {
  readonly type: 'pilot' | 'region';
  readonly slug: string;
}

/** The same with what people call it. */
export interface NamedEventScope extends EventScope {
  readonly title: string;
}

/** Where the ways to follow a pilot or region stand on the page about subscribing. */
export const scopeAnchor = ({ type, slug }: EventScope): string => `${type}-${slug}`;

/** By what presentations and events can be narrowed down, as it stands in addresses. */
export const FACETS = ['pilot', 'region', 'topic', 'year', 'language', 'kind'] as const;
export type Facet = (typeof FACETS)[number];
/** The sections whose lists can be narrowed down. */
export type FilteredType = 'event' | 'presentation';

const eventsOf = (scope: EventScope | null): string =>
  scope === null
    ? `/${SECTIONS.event}/`
    : `/${SECTIONS[scope.type]}/${scope.slug}/${SECTIONS.event}/`;

/** Words that are, or may become, a fixed part of an address, so no entry may have them as its slug. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  ...Object.values(SECTIONS),
  ...FACETS,
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
  'month',
  'new',
  'og',
  'page',
  'pagefind',
  'past',
  'preview',
  'release',
  'robots',
  'rss',
  'search',
  'sitemap',
  'speaker',
  'style',
  'subscribe',
  'upcoming',
  'uploads',
]);

const slidesBelow = (page: string, part: number): string =>
  part === 1 ? page : `${page}slides/${String(part)}/`;

/**
 * The pages on which the slides of a presentation continue.
 *
 * @param page - path of any page; of one that is no presentation's there are none
 * @param isThere - whether the site has a path, which is that of a part counted from 1
 */
export function continuedOn(
  page: string,
  isThere: (path: string, part: number) => boolean,
): string[] {
  const found: string[] = [];
  for (let part = 2; ; part += 1) {
    const path = slidesBelow(page, part);
    if (!isThere(path, part)) return found;
    found.push(path);
  }
}

export const paths = {
  home: (): string => '/',
  /** A section's list; later pages of it continue at `/news/2/`. */
  list: (type: Exclude<SectionType, 'topic'>, page = 1): string =>
    page === 1 ? `/${SECTIONS[type]}/` : `/${SECTIONS[type]}/${String(page)}/`,
  pastEvents: (page = 1): string =>
    page === 1 ? '/events/past/' : `/events/past/${String(page)}/`,
  /** The entries of a section that have a value of a facet, as in `/events/kind/webinar/`. */
  facet: (type: FilteredType, facet: Facet, value: string, page = 1): string =>
    `/${SECTIONS[type]}/${facet}/${value}/${page === 1 ? '' : `${String(page)}/`}`,
  /** Which values each entry of a section has, for the filters of its list. */
  facets: (type: FilteredType): string => `/${SECTIONS[type]}/facets.json`,
  /** What a pilot has done, year by year. */
  timeline: (slug: string): string => `/${SECTIONS.pilot}/${slug}/timeline/`,
  entry: (type: PagedType, slug: string): string =>
    type === 'page' ? `/${slug}/` : `/${SECTIONS[type]}/${slug}/`,
  /** Where people learn how to follow everything, or the events of one pilot or region. */
  subscribe: (scope: EventScope | null = null): string =>
    scope === null ? '/subscribe/' : `/subscribe/#${scopeAnchor(scope)}`,
  search: (): string => '/search/',
  /** Every component in every state, for those who change how the site looks. */
  style: (): string => '/style/',
  /** Below it lies what the search reads. */
  searchIndex: (): string => `/${SEARCH_FOLDER}/`,
  /** What is shown in place of a page that is not there. */
  notFound: (): string => '/404.html',
  /** What is shown in place of a page that is gone for good. */
  gone: (): string => '/410/',
  robots: (): string => '/robots.txt',
  sitemap: (): string => '/sitemap.xml',
  /** A feed of everything, or of a section. */
  feed: (section: FeedSection | null, format: FeedFormat = 'xml'): string =>
    `${section === null ? '' : `/${SECTIONS[section]}`}/feed.${format}`,
  /** What was newly announced of all events, or of those of a pilot or region. */
  eventFeed: (scope: EventScope | null = null): string => `${eventsOf(scope)}feed.xml`,
  /** What takes place next. */
  upcomingFeed: (scope: EventScope | null = null): string => `${eventsOf(scope)}upcoming.xml`,
  calendar: (scope: EventScope | null = null): string => `${eventsOf(scope)}calendar.ics`,
  /** One event for a calendar. */
  eventCalendar: (slug: string): string => `/${SECTIONS.event}/${slug}/event.ics`,
  /** Never changes, and always leads to the file that the presentation has now. */
  download: (slug: string): string => `/${SECTIONS.presentation}/${slug}/download/`,
  /** The picture that is shown where the page of an entry is shared. */
  shareImage: (type: PagedType, documentId: string): string => `/og/${type}/${documentId}.png`,
  /** Slides that the page of their presentation has no room for continue on pages below it, counted from 2. */
  slides: (slug: string, part: number): string =>
    slidesBelow(paths.entry('presentation', slug), part),
  /** A published file: the hash is of its content, so the address may be cached for ever. */
  file: (sha256: string, name: string): string => `${paths.fileFolder(sha256)}/${name}`,
  /** Below it lies whatever is published of the same bytes. */
  fileFolder: (sha256: string): string => `/files/${sha256.slice(0, 16)}`,
} as const;

/**
 * Every address that hangs on the slug of an entry, its page first. Not every entry has all of them.
 *
 * @param partCount - how many pages show the slides of a presentation, its own among them
 */
export function entryAddresses(type: PagedType, slug: string, partCount = 1): readonly string[] {
  const page = paths.entry(type, slug);
  if (type === 'event') return [page, paths.eventCalendar(slug)];
  if (type === 'presentation') {
    return [page, paths.download(slug), ...continuedOn(page, (_, part) => part <= partCount)];
  }
  if (type !== 'pilot' && type !== 'region') return [page];
  const scope = { type, slug };
  const ofBoth = [page, paths.eventFeed(scope), paths.upcomingFeed(scope), paths.calendar(scope)];
  return type === 'region' ? ofBoth : [...ofBoth, paths.timeline(slug)];
}
