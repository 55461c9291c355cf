import { isSearchable, paths } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import { linkedFrom } from '../own-pages.ts';
import type { SiteCheck } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

/** Every page of an entry is found by those who search. That what they find is there is a matter of links. */
export const pagesAreFound: SiteCheck = (site) => {
  const parts = [...site.facts.keys()].filter((path) => path.startsWith(paths.searchIndex()));
  const found = linkedFrom(parts, site);
  return Object.entries(site.release.paths)
    .filter(([path, released]) => isSearchable(path, released) && !found.has(path))
    .map(([path]) =>
      problemAt(path, site, {
        text: `${path} is not in the index of the search.`,
        remedy: MEND_SITE,
      }),
    );
};
