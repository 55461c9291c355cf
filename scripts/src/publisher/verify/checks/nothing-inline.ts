import { MEND_SITE } from '../file-content.ts';
import type { PageCheck } from './page-check.ts';

/** The site's security policy refuses inline scripts and styles, so a page must not count on them. */
export const nothingInline: PageCheck = ({ inline }, path) => {
  if (inline.length === 0) return [];
  const found = [...new Set(inline)].join(', ');
  return [
    { text: `The page ${path} has scripts or styles of its own: ${found}.`, remedy: MEND_SITE },
  ];
};
