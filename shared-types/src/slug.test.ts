import { describe, expect, it } from 'vitest';
import { RESERVED_SEGMENTS } from './paths.ts';
import { SLUG_MAX, slugProblems, slugSchema } from './slug.ts';

const message = (slug: string | null): string | undefined => slugProblems({ slug })[0]?.message;

describe('a slug', () => {
  it.each(['plenary-2024', 'a', '3d-printing', '2024-plenary'])('may be %s', (slug) => {
    expect(slugProblems({ slug })).toEqual([]);
    expect(slugSchema.safeParse(slug).success).toBe(true);
  });

  it.each([...RESERVED_SEGMENTS])('may not be the reserved word %s', (slug) => {
    // Numbers are refused as numbers already.
    if (/^\d+$/.test(slug)) return;
    expect(message(slug)).toBe(
      `The address "${slug}" is that of one of the site's own pages. Choose another.`,
    );
  });

  it.each(['Plenary', 'a b', 'a--b', '-a', 'a-', 'é', 'a_b', '../x', 'a/b', 'feed.xml'])(
    'may not have the form of "%s"',
    (slug) => {
      expect(message(slug)).toContain('may only hold small letters');
      expect(slugSchema.safeParse(slug).success).toBe(false);
    },
  );

  it('may not be a bare number, which is a page of a list', () => {
    expect(message('2')).toBe(
      'The address "2" is a bare number, which is that of a list page. Add a word to it.',
    );
  });

  it.each([null, ''])('may not be missing (%j)', (slug) => {
    expect(message(slug)).toContain('The address is missing');
  });

  it('may not be longer than an address has room for', () => {
    expect(slugProblems({ slug: 'a'.repeat(SLUG_MAX) })).toEqual([]);
    expect(message('a'.repeat(SLUG_MAX + 1))).toContain('has 121 characters');
  });
});
