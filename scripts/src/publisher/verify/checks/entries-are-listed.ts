import type { ContentProblem } from '@pilotpress/shared-types';
import { paths, SECTION_TYPES } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import type { EntryPages } from '../own-pages.ts';
import { entriesWithPages, linkedFrom } from '../own-pages.ts';
import type { SiteCheck, WholeSite } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

/** The types that have a list of all their entries. Topics and free pages are reached from others. */
const LISTED = SECTION_TYPES.filter((type) => type !== 'topic');

/** Every entry stands in the list of its section, and its page in the sitemap. */
export const entriesAreListed: SiteCheck = (site) => {
  const entries = [...entriesWithPages(site).values()];
  return [
    ...LISTED.flatMap((type) => {
      const list = paths.list(type);
      return missingFrom(
        listPages(list, site),
        `the list ${list}`,
        entries.filter((entry) => entry.type === type),
        site,
      );
    }),
    ...missingFrom([paths.sitemap()], paths.sitemap(), entries, site),
  ];
};

/** All pages of the list of a section, that of past events included, but none that are narrowed down. */
const listPages = (list: string, { release }: WholeSite): string[] =>
  Object.keys(release.paths).filter(
    (path) => path.startsWith(list) && /^(?:past\/)?(?:\d+\/)?$/.test(path.slice(list.length)),
  );

function missingFrom(
  places: readonly string[],
  name: string,
  entries: readonly EntryPages[],
  site: WholeSite,
): ContentProblem[] {
  const linked = linkedFrom(places, site);
  return entries
    .filter((entry) => !entry.paths.some((path) => linked.has(path)))
    .map(({ paths: [path = ''] }) =>
      problemAt(path, site, { text: `${path} is not in ${name}.`, remedy: MEND_SITE }),
    );
}
