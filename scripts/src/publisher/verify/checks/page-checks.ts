import { hasLanguage } from './has-language.ts';
import { hasTitle } from './has-title.ts';
import { nothingInline } from './nothing-inline.ts';
import { oneHeading } from './one-heading.ts';
import type { PageCheck } from './page-check.ts';
import { readableData } from './readable-data.ts';
import { wellFormed } from './well-formed.ts';

/** All that is checked of each page by itself. */
export const PAGE_CHECKS: readonly PageCheck[] = [
  wellFormed,
  oneHeading,
  hasTitle,
  hasLanguage,
  nothingInline,
  readableData,
];
