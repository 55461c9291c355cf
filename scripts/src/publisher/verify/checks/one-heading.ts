import { MEND_SITE } from '../file-content.ts';
import type { PageCheck } from './page-check.ts';

/** One heading says what a page is about. */
export const oneHeading: PageCheck = ({ headings }, path) => {
  if (headings.length === 1 && headings[0] !== '') return [];
  const found =
    headings.length === 1
      ? 'an empty main heading (h1)'
      : `${String(headings.length)} main headings (h1)`;
  const named = headings.filter((heading) => heading !== '').map((heading) => `"${heading}"`);
  const text = `The page ${path} has ${found} and not one${named.length === 0 ? '' : `: ${named.join(', ')}`}.`;
  return [{ text, remedy: MEND_SITE }];
};
