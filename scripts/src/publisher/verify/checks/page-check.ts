import type { Fault } from '../file-content.ts';
import type { HtmlPage } from '../html-page.ts';

/** Looks at one page. */
export type PageCheck = (page: HtmlPage, path: string) => readonly Fault[];
