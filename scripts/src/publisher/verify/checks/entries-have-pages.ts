import { isPagedType } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import { entriesWithPages, entryKey } from '../own-pages.ts';
import type { SiteCheck } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

/** What is published has its page, and what is not published has none. */
export const entriesHavePages: SiteCheck = (site) => {
  if (site.published === null) return [];
  const pages = entriesWithPages(site);
  const published = new Map(
    site.published
      .filter(({ type }) => isPagedType(type))
      .map((entry) => [entryKey(entry.type, entry.documentId), entry]),
  );
  const missing = [...published].filter(([key]) => !pages.has(key));
  const withdrawn = [...pages].filter(([key]) => !published.has(key));
  return [
    ...missing.map(([, { type, documentId }]) => ({
      type,
      documentId,
      title: null,
      field: null,
      text: 'It is published and has no page on the new site.',
      remedy: `Publish it again. If that does not help: ${MEND_SITE}`,
    })),
    ...withdrawn.flatMap(([, { paths }]) =>
      paths.map((path) =>
        problemAt(path, site, {
          text: `${path} is the page of an entry that is not published.`,
          remedy: MEND_SITE,
        }),
      ),
    ),
  ];
};
