import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { LinkView } from '../view.ts';

/**
 * The way from the home page to a page, as schema.org describes it.
 *
 * @param trail - the pages above it, the highest first
 * @param page - the page itself, which ends the list
 */
export const breadcrumbJsonLd = (
  trail: readonly LinkView[],
  page: LinkView,
  site: URL,
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, page].map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: new URL(href, site).href,
  })),
});
