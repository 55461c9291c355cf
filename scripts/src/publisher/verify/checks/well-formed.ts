import { MEND_SITE } from '../file-content.ts';
import type { PageCheck } from './page-check.ts';

/** How many mistakes of a page are told: one often brings others. */
const TOLD = 3;

/** Browsers guess what a page means that is not well-formed, and each its own. */
export const wellFormed: PageCheck = ({ hasDoctype, mistakes }, path) => {
  const all = [...(hasDoctype ? [] : ['it does not begin with <!DOCTYPE html>']), ...mistakes];
  if (all.length === 0) return [];
  const text = `The HTML of the page ${path} is not well-formed: ${all.slice(0, TOLD).join('; ')}.`;
  return [{ text, remedy: MEND_SITE }];
};
