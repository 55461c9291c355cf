import { z } from 'zod';
import { RESERVED_SEGMENTS } from './paths.ts';
import type { RuleProblem } from './problem.ts';

/** Longest slug in characters; addresses stay readable and fit every file system. */
export const SLUG_MAX = 120;

/** The form of a slug: words of small letters and digits, joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The last part of an entry's address, which editors know as its address. Reserved words and bare numbers belong to the site's own
 * pages (`/events/past/`, `/news/2/`) and are refused.
 */
export function slugProblems({ slug }: { slug: string | null | undefined }): RuleProblem[] {
  const path = ['slug'];
  if (slug === null || slug === undefined || slug === '') {
    return [
      {
        path,
        message:
          'The address is missing, and none can be made from the title. Enter one, in small letters, digits and hyphens.',
      },
    ];
  }
  if (slug.length > SLUG_MAX) {
    return [
      {
        path,
        message: `The address has ${String(slug.length)} characters; there is room for ${String(SLUG_MAX)}. Shorten it.`,
      },
    ];
  }
  if (!SLUG_PATTERN.test(slug)) {
    return [
      {
        path,
        message: `The address "${slug}" may only hold small letters a to z, digits and single hyphens between them. Change it to that form.`,
      },
    ];
  }
  if (/^\d+$/.test(slug)) {
    return [
      {
        path,
        message: `The address "${slug}" is a bare number, which is that of a list page. Add a word to it.`,
      },
    ];
  }
  if (RESERVED_SEGMENTS.has(slug)) {
    return [
      {
        path,
        message: `The address "${slug}" is that of one of the site's own pages. Choose another.`,
      },
    ];
  }
  return [];
}

export const slugSchema = z.string().check((context) => {
  for (const { message } of slugProblems({ slug: context.value })) {
    context.issues.push({ code: 'custom', message, input: context.value });
  }
});
