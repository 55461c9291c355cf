import { RELEASE_FILE } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import type { SiteCheck } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

/** What a release says that it has, it has. */
export const filesAreThere: SiteCheck = (site) =>
  Object.keys(site.release.paths)
    .filter((path) => !site.facts.has(path))
    .map((path) => {
      const text = `${path} is named in ${RELEASE_FILE}, and there is no file for it.`;
      return problemAt(path, site, { text, remedy: MEND_SITE });
    });
