import { isPage, paths } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import type { SiteCheck } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

/** The sitemap leads search engines to pages of the site, and to nothing else. */
export const sitemapNamesPages: SiteCheck = (site) =>
  (site.facts.get(paths.sitemap())?.links ?? [])
    .filter((link) => !(link in site.release.paths && isPage(link)))
    .map((link) =>
      problemAt(paths.sitemap(), site, {
        text: `${paths.sitemap()} names ${link}, which is no page of the site.`,
        remedy: MEND_SITE,
      }),
    );
