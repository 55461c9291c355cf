import type { SiteCheck } from '../whole-site.ts';
import { entriesAreInFeeds } from './entries-are-in-feeds.ts';
import { entriesAreListed } from './entries-are-listed.ts';
import { entriesHavePages } from './entries-have-pages.ts';
import { filesAreThere } from './files-are-there.ts';
import { linksResolve } from './links-resolve.ts';
import { pagesAreFound } from './pages-are-found.ts';
import { redirectsLeadOn } from './redirects-lead-on.ts';
import { sitemapNamesPages } from './sitemap-names-pages.ts';

/** All that is checked of the site as a whole. */
export const SITE_CHECKS: readonly SiteCheck[] = [
  filesAreThere,
  entriesHavePages,
  entriesAreListed,
  entriesAreInFeeds,
  linksResolve,
  pagesAreFound,
  sitemapNamesPages,
  redirectsLeadOn,
];
