/**
 * How the site is to be served: the one table that the static server obeys and that the configurations
 * for nginx and Caddy are printed from. Paths are those of requests, without a query. A pattern is a
 * regular expression that JavaScript, PCRE and RE2 read alike; of several that fit, the first counts.
 */

import { paths, releasedFile } from '@pilotpress/shared-types';

/** What holds for the paths that fit a pattern. */
interface PathRule {
  readonly pattern: string;
  readonly value: string;
}

/** What holds at a path, unless a rule says otherwise. */
interface ByPath {
  readonly rules: readonly PathRule[];
  readonly otherwise: string;
}

/** A header of every answer, errors and redirects included. */
export interface HeaderRule extends ByPath {
  readonly name: string;
  /** RFC 6797, section 7.2: it must not be sent where the connection is not encrypted. */
  readonly onlyOnTls: boolean;
}

/** Content-Security-Policy: nothing from elsewhere, nothing written inside a page. */
const contentSecurityPolicy = (directives: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    'default-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    ...directives,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Features of browsers that no page of the site uses, and none that it might come to show may use. */
const UNUSED_FEATURES = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
];

const everywhere = (name: string, value: string, onlyOnTls = false): HeaderRule => ({
  ...{ name, onlyOnTls, rules: [], otherwise: value },
});

/**
 * Files whose addresses hold a hash of their content. Who has read a page of the release before asks for
 * those of that release, so they are answered from each release that is kept.
 */
export const LASTING = '^/(files|_astro|pagefind/[^/]+)/';

export const isLasting = (path: string): boolean => new RegExp(LASTING).test(path);

export const HEADERS: readonly HeaderRule[] = [
  {
    name: 'Cache-Control',
    onlyOnTls: false,
    rules: [{ pattern: LASTING, value: 'public, max-age=31536000, immutable' }],
    // Kept, and asked for again with the ETag each time.
    otherwise: 'no-cache',
  },
  {
    name: 'Content-Security-Policy',
    onlyOnTls: false,
    rules: [
      {
        // The search runs in the browser, as WebAssembly.
        pattern: '^/search/(index\\.html)?$',
        value: contentSecurityPolicy({ 'script-src': "'self' 'wasm-unsafe-eval'" }),
      },
    ],
    otherwise: contentSecurityPolicy(),
  },
  everywhere('X-Content-Type-Options', 'nosniff'),
  everywhere('Referrer-Policy', 'strict-origin-when-cross-origin'),
  everywhere('Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')),
  // Of this host alone: what runs on those below it is not known here.
  everywhere('Strict-Transport-Security', 'max-age=31536000', true),
];

const FEED = 'application/rss+xml; charset=utf-8';

/**
 * Content types that the ending of a name does not tell. They are not for lasting files: what editors upload
 * is no feed, whatever it is called.
 */
export const TYPES_BY_PATH: readonly PathRule[] = [
  { pattern: '^/sitemap\\.xml$', value: 'application/xml; charset=utf-8' },
  { pattern: '^/([^/]+/)*feed\\.json$', value: 'application/feed+json; charset=utf-8' },
  { pattern: '\\.xml$', value: FEED },
];

/** Content types by the ending of a file's name. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ppsx: 'application/vnd.openxmlformats-officedocument.presentationml.slideshow',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  key: 'application/vnd.apple.keynote',
};
/** Of a file of no known kind: something to save. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** What gets smaller when compressed; pictures, decks and PDF are already. */
const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[a-z]+\+)?(?:json|xml)\b|application\/wasm)/;

/** Bytes of the smallest file that is compressed: of a smaller one there is nothing to gain. */
export const COMPRESSED_FROM = 1024;

export const isCompressible = (type: string): boolean => COMPRESSIBLE.test(type);

/** Every content type that is worth compressing, sorted. */
export const compressibleTypes = (): string[] =>
  [...new Set([...Object.values(TYPES), ...TYPES_BY_PATH.map(({ value }) => value)])]
    .filter(isCompressible)
    .sort();

/** The files shown in place of a page that is not there, and of one that is gone for good. */
export const ERROR_PAGES = {
  404: `/${releasedFile(paths.notFound())}`,
  410: `/${releasedFile(paths.gone())}`,
} as const;

/** @param path - of the file, such as `/news/index.html`, or of the page, such as `/news/` */
export function contentTypeAt(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const named = isLasting(file)
    ? undefined
    : TYPES_BY_PATH.find(({ pattern }) => new RegExp(pattern).test(file));
  const ending = /\.([a-z0-9]+)$/.exec(file.toLowerCase())?.[1] ?? '';
  return named?.value ?? TYPES[ending] ?? UNKNOWN_TYPE;
}

const valueAt = ({ rules, otherwise }: ByPath, path: string): string =>
  rules.find(({ pattern }) => new RegExp(pattern).test(path))?.value ?? otherwise;

/** The headers of an answer at a path. */
export function headersAt(path: string, { tls }: { readonly tls: boolean }): [string, string][] {
  return HEADERS.filter(({ onlyOnTls }) => tls || !onlyOnTls).map((header) => [
    header.name,
    valueAt(header, path),
  ]);
}
