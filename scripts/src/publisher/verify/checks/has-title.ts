import { MEND_SITE } from '../file-content.ts';
import type { PageCheck } from './page-check.ts';

/** Tabs, bookmarks and search engines know a page by its title. */
export const hasTitle: PageCheck = ({ title }, path) =>
  title === null || title === ''
    ? [{ text: `The page ${path} has no title.`, remedy: MEND_SITE }]
    : [];
