import type { RedirectRule } from '@pilotpress/shared-types';
import { locationOf, requestPathsOf } from './redirects.ts';
import {
  COMPRESSED_FROM,
  compressibleTypes,
  ERROR_PAGES,
  HEADERS,
  LASTING,
  TYPES,
  TYPES_BY_PATH,
} from './rules.ts';
import type { HeaderRule } from './rules.ts';
import type { ReleaseFolders } from './site-files.ts';

export interface CaddySite {
  /** Absolute. */
  readonly folders: ReleaseFolders;
  /** Where visitors find the site, such as `https://www.example.org`. */
  readonly siteUrl: string;
  /** Files with the redirects of the release, as a pattern; there may be none. */
  readonly redirects: string;
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);

const generalHeader = ({ name, onlyOnTls, otherwise }: HeaderRule): string =>
  `header ${onlyOnTls ? '@tls ' : ''}${name} ${quoted(otherwise)}`;

function headerLines(header: HeaderRule): string[] {
  const { name, rules } = header;
  // The first rule that fits counts, and what is set last stands.
  const special = rules.toReversed().flatMap(({ pattern, value }, index) => {
    const matcher = `@${name.toLowerCase()}-${String(index)}`;
    return [`${matcher} path_regexp \`${pattern}\``, `header ${matcher} ${name} ${quoted(value)}`];
  });
  return [generalHeader(header), ...special];
}

/** Types that Caddy, which asks the system, might not know or take for others. */
function typeLines(): string[] {
  const byEnding = Object.entries(TYPES)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, value]) => ({ test: [`path_regexp \`\\.${ending}$\``], value }));
  const byPath = TYPES_BY_PATH.toReversed().map(({ pattern, value }) => ({
    test: [`path_regexp \`${pattern}\``, `not path_regexp \`${LASTING}\``],
    value,
  }));
  return [...byEnding, ...byPath].flatMap(({ test, value }, index) => {
    const matcher = `@type-${String(index)}`;
    return [...matching(matcher, test), `header ${matcher} Content-Type ${quoted(value)}`];
  });
}

const matching = (name: string, tests: readonly string[]): string[] => [
  `${name} {`,
  ...indented(tests),
  '}',
];

/** The first release that has the file is the root from there on, where the next ones find it. */
const lastingFiles = ({ earlier }: ReleaseFolders): string[] =>
  earlier.flatMap((folder, index) => {
    const matcher = `@earlier-${String(index + 1)}`;
    const isThere = ['file {', ...indented([`root ${quoted(folder)}`]), '}'];
    return [
      ...matching(matcher, [`path_regexp \`${LASTING}\``, 'not file', ...isThere]),
      `root ${matcher} ${quoted(folder)}`,
    ];
  });

/** A Caddyfile that serves the site by the rules of `rules.ts`. */
export function caddyfile({ folders, siteUrl, redirects }: CaddySite): string {
  const encode = [
    'encode zstd gzip {',
    ...indented([
      `minimum_length ${String(COMPRESSED_FROM)}`,
      'match {',
      ...indented(
        compressibleTypes().map(
          (type) => `header Content-Type ${quoted(`${type.split(';')[0] ?? type}*`)}`,
        ),
      ),
      '}',
    ]),
    '}',
  ];
  const lines = [
    `root * ${quoted(folders.current)}`,
    '@tls protocol https',
    // In the order of this file: Caddy would sort them by its own.
    'route {',
    ...indented([
      ...HEADERS.flatMap(headerLines),
      `import ${quoted(redirects)}`,
      ...typeLines(),
      ...lastingFiles(folders),
      ...encode,
      'file_server {',
      ...indented(['hide ".*"']),
      '}',
    ]),
    '}',
    'handle_errors {',
    ...indented([
      // The page stands at another address than the one that was asked for.
      ...HEADERS.map(generalHeader),
      'header Content-Type "text/html; charset=utf-8"',
      ...Object.entries(ERROR_PAGES).flatMap(([status, page]) => [
        `@page-${status} expression \`{err.status_code} == ${status}\``,
        `handle @page-${status} {`,
        ...indented([`rewrite * ${page}`, 'file_server']),
        '}',
      ]),
    ]),
    '}',
  ];
  return `${[`${siteUrl} {`, ...indented(lines), '}'].join('\n')}\n`;
}

/** The redirects of a release, to be imported. */
export function caddyRedirects(rules: readonly RedirectRule[]): string {
  const lines = rules.flatMap((rule) =>
    requestPathsOf(rule).map((path) =>
      rule.status === 410
        ? `error ${quoted(path)} 410\n`
        : `redir ${quoted(path)} ${quoted(locationOf(rule))} ${String(rule.status)}\n`,
    ),
  );
  return lines.join('');
}
