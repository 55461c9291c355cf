import { describe, expect, it } from 'vitest';
import { continuedOn, FACETS, paths, RESERVED_SEGMENTS, SECTIONS } from './paths.ts';

describe('paths', () => {
  it('give each type of entry its section', () => {
    expect(
      Object.fromEntries(
        (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((type) => [
          type,
          paths.entry(type, 'x'),
        ]),
      ),
    ).toEqual({
      article: '/news/x/',
      event: '/events/x/',
      presentation: '/presentations/x/',
      'action-plan': '/action-plans/x/',
      document: '/documents/x/',
      pilot: '/pilots/x/',
      region: '/regions/x/',
      'demo-case': '/demo-cases/x/',
      topic: '/topics/x/',
    });
    expect(paths.entry('page', 'privacy')).toBe('/privacy/');
  });

  it('continue a list at its second page', () => {
    expect([1, 2, 3].map((page) => paths.list('article', page))).toEqual([
      '/news/',
      '/news/2/',
      '/news/3/',
    ]);
    expect([1, 2].map((page) => paths.pastEvents(page))).toEqual([
      '/events/past/',
      '/events/past/2/',
    ]);
  });

  it('continue the slides of a presentation below its page', () => {
    expect([1, 2].map((part) => paths.slides('x', part))).toEqual([
      '/presentations/x/',
      '/presentations/x/slides/2/',
    ]);
    const there = new Set(['/presentations/x/slides/2/', '/presentations/x/slides/4/']);
    expect(continuedOn('/presentations/x/', (path) => there.has(path))).toEqual([
      '/presentations/x/slides/2/',
    ]);
  });

  it('narrow a list down by one value, on as many pages as it takes', () => {
    expect(paths.facet('event', 'kind', 'webinar')).toBe('/events/kind/webinar/');
    expect(paths.facet('presentation', 'year', '2024', 2)).toBe('/presentations/year/2024/2/');
  });

  it('reserve every fixed segment, so that no entry can hide a page of the site', () => {
    const fixed = [
      paths.home(),
      paths.pastEvents(),
      paths.subscribe(),
      paths.search(),
      ...FACETS.map((facet) => paths.facet('event', facet, '1')),
      ...(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((type) =>
        paths.entry(type, 'any').replace('any/', ''),
      ),
    ].flatMap((path) => path.split('/').filter((segment) => segment !== '' && segment !== '1'));
    expect(fixed.filter((segment) => !RESERVED_SEGMENTS.has(segment))).toEqual([]);
  });

  it('name a file by its content', () => {
    expect(paths.file('0123456789abcdef'.repeat(4), 'Plan 2024.pdf')).toBe(
      '/files/0123456789abcdef/Plan 2024.pdf',
    );
  });
});
