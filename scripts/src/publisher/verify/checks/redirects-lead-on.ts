import type { ContentProblem } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import { withoutFragment } from '../own-pages.ts';
import type { SiteCheck, WholeSite } from '../whole-site.ts';

const problem = (text: string): ContentProblem => ({
  type: null,
  documentId: null,
  title: null,
  field: null,
  text,
  remedy: MEND_SITE,
});

/** Whoever follows an address of before arrives somewhere. */
export const redirectsLeadOn: SiteCheck = (site) =>
  [...site.redirects.keys()].flatMap((from) => {
    const end = followed(from, site);
    return end === null ? [] : [problem(`The redirect of ${from} ${end}.`)];
  });

/** What is wrong where a rule leads; `null` where nothing is. */
function followed(from: string, { release, files, redirects }: WholeSite): string | null {
  const passed = new Set<string>();
  for (let path = from; ;) {
    if (passed.has(path)) return `comes back to ${path}`;
    passed.add(path);
    const to = redirects.get(path);
    if (to === null) return null;
    if (to === undefined) {
      return path in release.paths || files.has(path)
        ? null
        : `leads to ${path}, where there is nothing`;
    }
    path = withoutFragment(to);
  }
}
