import type { RedirectRule } from '@pilotpress/shared-types';
import { locationOf, requestPathsOf } from './redirects.ts';
import {
  COMPRESSED_FROM,
  compressibleTypes,
  ERROR_PAGES,
  HEADERS,
  TYPES,
  TYPES_BY_PATH,
} from './rules.ts';
import type { HeaderRule } from './rules.ts';

export interface CaddySite {
  /** The folder, or the link to it, that holds the release. Absolute. */
  readonly folder: string;
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
    .map(([ending, type]) => ({ pattern: `\\.${ending}$`, value: type }));
  return [...byEnding, ...TYPES_BY_PATH.toReversed()].flatMap(({ pattern, value }, index) => {
    const matcher = `@type-${String(index)}`;
    return [
      `${matcher} path_regexp \`${pattern}\``,
      `header ${matcher} Content-Type ${quoted(value)}`,
    ];
  });
}

/** A Caddyfile that serves the site by the rules of `rules.ts`. */
export function caddyfile({ folder, siteUrl, redirects }: CaddySite): string {
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
    `root * ${quoted(folder)}`,
    '@tls protocol https',
    // In the order of this file: Caddy would sort them by its own.
    'route {',
    ...indented([
      ...HEADERS.flatMap(headerLines),
      `import ${quoted(redirects)}`,
      ...typeLines(),
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
