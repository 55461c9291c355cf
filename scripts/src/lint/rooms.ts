/** The site's own words stand in one file, which every room that speaks to people may read. */
export const WORDS = 'words';
const SITE_TEXT = ['shared-types', WORDS];
/** Pages and feeds say in the same words when an event takes place, and feeds also when it once was to. */
const EVENT_TIME = 'site-event-time';

interface Room {
  readonly type: string;
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/**
 * Who may import whom. Each room lists the rooms of ours that it may import, and the packages;
 * whatever is not listed is refused. `*` stands for every package, Node's own modules included.
 */
export const ROOMS: readonly Room[] = [
  { type: 'shared-types', folder: 'shared-types', rooms: [], packages: ['zod'] },
  {
    type: 'cms',
    folder: 'cms',
    rooms: ['shared-types'],
    packages: ['*'],
  },
  {
    type: 'site-strapi',
    folder: 'site/src/strapi',
    rooms: ['shared-types', 'site-media'],
    packages: ['astro', 'zod', 'ky', 'p-limit', 'node:*'],
  },
  {
    type: 'site-media',
    folder: 'site/src/media',
    rooms: ['shared-types', 'site-slides'],
    packages: [
      ...['astro', '@sindresorhus/transliterate', 'zod', 'sharp', 'p-limit', 'ky', 'node:*'],
      ...['@hyzyla/pdfium', 'fflate', 'saxes', 'yauzl'],
    ],
  },
  {
    // The slides of a presentation, as media writes them and content reads them.
    type: 'site-slides',
    folder: 'site/src/slides',
    rooms: [],
    packages: ['zod', 'node:*'],
  },
  {
    type: 'site-markdown',
    folder: 'site/src/markdown',
    rooms: ['shared-types'],
    packages: ['marked', 'sanitize-html'],
  },
  {
    type: 'site-incremental',
    folder: 'site/src/incremental',
    rooms: ['shared-types', 'site-media', 'site-output'],
    packages: ['astro', 'node:*'],
  },
  {
    type: EVENT_TIME,
    folder: 'site/src/event-time',
    rooms: SITE_TEXT,
    packages: ['temporal-polyfill'],
  },
  {
    // Reads what was rendered, and knows nothing of how.
    type: 'site-output',
    folder: 'site/src/output',
    rooms: ['shared-types'],
    packages: ['htmlparser2', 'node:*'],
  },
  {
    // Reads what was rendered, the last release included.
    type: 'site-search',
    folder: 'site/src/search',
    rooms: ['shared-types', 'site-media', 'site-incremental'],
    packages: ['astro', 'htmlparser2', 'p-limit', 'pagefind', 'node:*'],
  },
  {
    type: 'site-content',
    folder: 'site/src/content',
    rooms: [...SITE_TEXT, 'site-markdown', 'site-slides', EVENT_TIME],
    packages: ['astro:content', 'temporal-polyfill'],
  },
  {
    type: 'site-feeds',
    folder: 'site/src/feeds',
    rooms: [...SITE_TEXT, EVENT_TIME],
    // Calendars need the rules of time zones.
    packages: ['@astrojs/rss', 'feedsmith', 'ical.js', 'temporal-polyfill'],
  },
  {
    type: 'site-share-image',
    folder: 'site/src/share-image',
    rooms: [],
    packages: ['sharp', 'node:path'],
  },
  { type: 'site-styles', folder: 'site/src/styles', rooms: [], packages: [] },
  {
    type: 'site-components',
    folder: 'site/src/components',
    rooms: [...SITE_TEXT, 'site-styles'],
    packages: ['astro', 'schema-dts'],
  },
  {
    type: 'site-layouts',
    folder: 'site/src/layouts',
    rooms: [...SITE_TEXT, 'site-styles', 'site-components'],
    // Every head asks for the font by its address.
    packages: ['astro', '@fontsource-variable/commissioner'],
  },
  {
    type: 'site-pages',
    folder: 'site/src/pages',
    rooms: [
      ...SITE_TEXT,
      'site-content',
      'site-feeds',
      'site-incremental',
      'site-layouts',
      'site-share-image',
      'site-components',
      'site-styles',
    ],
    packages: ['astro', 'schema-dts', 'sitemap'],
  },
  {
    // The composition roots, which join the rooms together, and the tests in a browser.
    type: 'site',
    folder: 'site',
    rooms: [
      'shared-types',
      'site-strapi',
      'site-media',
      'site-markdown',
      'site-content',
      'site-incremental',
      'site-output',
      'site-search',
    ],
    packages: ['*'],
  },
  ...['scripts/e2e', 'scripts/src/bench'].map((folder) => ({
    // What tries or measures the whole, so that CMS and site meet in one process.
    type: folder.replaceAll('/', '-'),
    folder,
    rooms: [
      'shared-types',
      'cms',
      'scripts',
      'site-strapi',
      'site-media',
      'site-markdown',
      'site-event-time',
      'site-feeds',
    ],
    packages: ['*'],
  })),
  {
    type: 'scripts',
    folder: 'scripts',
    rooms: ['shared-types', 'cms'],
    packages: ['*'],
  },
];
