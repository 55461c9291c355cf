import { expect, it } from 'vitest';
import { caddyfile, caddyRedirects } from './caddy.ts';
import { HEADERS, LASTING, TYPES_BY_PATH } from './rules.ts';

const file = caddyfile({
  folders: { current: '/srv/site/current', earlier: ['/srv/site/earlier/1'] },
  siteUrl: 'https://www.example.org',
  redirects: '/etc/caddy/pilotpress/*.caddy',
});

it('serves the folder at the address of the site, with every rule of the table', () => {
  expect(file.split('\n').slice(0, 2)).toEqual([
    'https://www.example.org {',
    '\troot * "/srv/site/current"',
  ]);
  for (const { name, otherwise, rules } of HEADERS) {
    expect(file).toContain(`${name} "${otherwise}"`);
    for (const { pattern, value } of rules) {
      expect(file).toContain(`path_regexp \`${pattern}\``);
      expect(file).toContain(`${name} "${value}"`);
    }
  }
  for (const { value } of TYPES_BY_PATH) expect(file).toContain(`Content-Type "${value}"`);
  expect(file).toContain('import "/etc/caddy/pilotpress/*.caddy"');
});

it('promises encryption only where there is some', () => {
  const lines = file.split('\n').filter((line) => line.includes('Strict-Transport-Security'));
  expect(lines.map((line) => line.trim().slice(0, 12))).toEqual(['header @tls ', 'header @tls ']);
});

it('lets the rule count that stands first, by setting it last', () => {
  const at = (value: string): number => file.lastIndexOf(`Content-Type "${value}; charset`);
  expect(at('application/rss+xml')).toBeLessThan(at('application/xml'));
  expect(at('application/json')).toBeLessThan(at('application/feed+json'));
});

it('looks for files that are named by their content in each release, the live one first', () => {
  expect(file.replaceAll(/\s+/g, ' ')).toContain(
    `@earlier-1 { path_regexp \`${LASTING}\` not file file { root "/srv/site/earlier/1" } } root @earlier-1 "/srv/site/earlier/1"`,
  );
});

it('closes every block that it opens', () => {
  let depth = 0;
  for (const line of file.split('\n')) {
    if (line.trim() === '}') depth -= 1;
    expect(line.length - line.trimStart().length).toBe(line === '' ? 0 : depth);
    if (line.endsWith(' {')) depth += 1;
  }
  expect(depth).toBe(0);
});

it('leads on from old addresses and says of others that they are gone', () => {
  const rules = [
    { from: '/news/old/', to: '/news/new/', status: 301 },
    { from: '/events/gone/event.ics', to: null, status: 410 },
  ] as const;
  expect(caddyRedirects(rules)).toBe(
    [
      'redir "/news/old/" "/news/new/" 301',
      'redir "/news/old" "/news/new/" 301',
      'error "/events/gone/event.ics" 410',
      '',
    ].join('\n'),
  );
});
