import { describe, expect, it } from 'vitest';
import { compressibleTypes, contentTypeAt, headersAt } from './rules.ts';

const header = (path: string, name: string, tls = false): string | null =>
  new Map(headersAt(path, { tls })).get(name) ?? null;

describe('the content type', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/news/', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/pilots/smart-care/events/upcoming.xml', 'application/rss+xml; charset=utf-8'],
    ['/news/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/events/feed.json', 'application/feed+json; charset=utf-8'],
    ['/release.json', 'application/json; charset=utf-8'],
    ['/events/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/files/0123/data.xml', 'application/xml; charset=utf-8'],
    ['/files/0123/feed.json', 'application/json; charset=utf-8'],
    ['/files/0123/Plan.PDF', 'application/pdf'],
    ['/files/0123/unknown', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(contentTypeAt(path)).toBe(type);
  });
});

describe('the headers', () => {
  it('let what is named by its content be kept for ever, and nothing else', () => {
    const immutable = 'public, max-age=31536000, immutable';
    expect(header('/files/0123/plan.pdf', 'Cache-Control')).toBe(immutable);
    expect(header('/_astro/page.css', 'Cache-Control')).toBe(immutable);
    expect(header('/pagefind/0123/pagefind.js', 'Cache-Control')).toBe(immutable);
    expect(header('/pagefind/parts.json', 'Cache-Control')).toBe('no-cache');
    expect(header('/', 'Cache-Control')).toBe('no-cache');
    expect(header('/news/files/', 'Cache-Control')).toBe('no-cache');
  });

  it('allow what is written inside a page nowhere, and WebAssembly in the search alone', () => {
    const policy = 'Content-Security-Policy';
    expect(header('/news/', policy)).toBe(
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    );
    expect(header('/search/', policy)).toContain("; script-src 'self' 'wasm-unsafe-eval'");
    expect(headersAt('/search/', { tls: true }).flat().join()).not.toContain('unsafe-inline');
  });

  it('promise encryption only where there is some', () => {
    expect(header('/', 'Strict-Transport-Security', true)).toBe('max-age=31536000');
    expect(header('/', 'Strict-Transport-Security')).toBeNull();
  });
});

it('compresses texts, and not what is compressed already', () => {
  const types = compressibleTypes();
  expect(types).toContain('text/html; charset=utf-8');
  expect(types).toContain('text/calendar; charset=utf-8');
  expect(types).toContain('application/feed+json; charset=utf-8');
  expect(types).toContain('image/svg+xml');
  expect(types.filter((type) => /pdf|zip|png|officedocument/.test(type))).toEqual([]);
});
