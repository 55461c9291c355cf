import type { RedirectRule } from '@pilotpress/shared-types';
import type { HeaderRule } from './rules.ts';
import type { ReleaseFolders } from './site-files.ts';
import {
  COMPRESSED_FROM,
  compressibleTypes,
  ERROR_PAGES,
  HEADERS,
  LASTING,
  TYPES,
  TYPES_BY_PATH,
  UNKNOWN_TYPE,
} from './rules.ts';
import { locationOf, requestPathsOf } from './redirects.ts';

export interface NginxSite {
  /** Absolute. */
  readonly folders: ReleaseFolders;
  readonly serverName: string;
  /** Addresses and ports, as nginx writes them. */
  readonly listen: readonly string[];
  /** Files with the redirects of the release, as a pattern; there may be none. */
  readonly redirects: string;
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
/** Regular expressions are not unescaped, save for quotes. */
const quotedPattern = (pattern: string): string => `"~${pattern.replaceAll('"', '\\"')}"`;

const variableOf = ({ name }: HeaderRule): string =>
  `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** An empty value keeps nginx from sending the header. */
function headerMap(header: HeaderRule): string[] {
  const { onlyOnTls, rules, otherwise } = header;
  const rows = onlyOnTls
    ? [`default "";`, `https ${quoted(otherwise)};`]
    : [
        `default ${quoted(otherwise)};`,
        ...rules.map(({ pattern, value }) => `${quotedPattern(pattern)} ${quoted(value)};`),
      ];
  return [`map ${onlyOnTls ? '$scheme' : '$uri'} ${variableOf(header)} {`, ...indented(rows), '}'];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

/** One location asks the next: all of them know the path as it was asked for, and its headers and type. */
function lastingFiles({ earlier }: ReleaseFolders): string[] {
  const next = (index: number): string =>
    index < earlier.length ? `@earlier-${String(index + 1)}` : '=404';
  return [
    `location ~ "${LASTING}" { try_files $uri ${next(0)}; }`,
    ...earlier.map(
      (folder, index) =>
        `location ${next(index)} { root ${quoted(folder)}; try_files $uri ${next(index + 1)}; }`,
    ),
  ];
}

/** A file for nginx's `conf.d`, which serves the site by the rules of `rules.ts`. */
export function nginxConfiguration({ folders, serverName, listen, redirects }: NginxSite): string {
  const server = [
    ...listen.map((address) => `listen ${address};`),
    `server_name ${serverName};`,
    `root ${quoted(folders.current)};`,
    'index index.html;',
    '# A visitor may have come through another host and port.',
    'absolute_redirect off;',
    'etag on;',
    '',
    ...HEADERS.map((header) => `add_header ${header.name} ${variableOf(header)} always;`),
    ...Object.entries(ERROR_PAGES).map(([status, page]) => `error_page ${status} ${page};`),
    '',
    'types {',
    ...indented(Object.entries(TYPES).map(([ending, type]) => `${quoted(type)} ${ending};`)),
    '}',
    `default_type ${UNKNOWN_TYPE};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_min_length ${String(COMPRESSED_FROM)};`,
    'gzip_types',
    ...indented(compressibleTypes().map(quoted)),
    ';',
    '',
    `include ${quoted(redirects)};`,
    'location ~ "/\\." { return 404; }',
    ...lastingFiles(folders),
    ...TYPES_BY_PATH.map(
      ({ pattern, value }) =>
        `location ~ "${pattern}" { types { } default_type ${quoted(value)}; }`,
    ),
  ];
  return `${[...HEADERS.flatMap(headerMap), 'server {', ...indented(server), '}']
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** The redirects of a release, to be included in the server. */
export function nginxRedirects(rules: readonly RedirectRule[]): string {
  const lines = rules.flatMap((rule) => {
    const answer =
      rule.status === 410 ? '410' : `${String(rule.status)} ${quoted(locationOf(rule))}`;
    return requestPathsOf(rule).map((path) => `location = ${quoted(path)} { return ${answer}; }\n`);
  });
  return lines.join('');
}
