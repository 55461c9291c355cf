import { MEND_SITE } from '../file-content.ts';
import type { PageCheck } from './page-check.ts';

/** A screen reader pronounces a page in the language that it names (BCP 47). */
export const hasLanguage: PageCheck = ({ language }, path) => {
  if (language !== null && isLanguage(language)) return [];
  const named = language === null ? 'no language' : `the language "${language}", which is none`;
  return [{ text: `The page ${path} names ${named}.`, remedy: MEND_SITE }];
};

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
