/** A page as the sitemap names it. */
interface SitemapRow {
  readonly url: string;
  /** ISO 8601. */
  readonly lastmod?: string;
  /** Pictures that the page shows. */
  readonly img?: readonly { readonly url: string }[];
}

interface SitemapPage {
  readonly path: string;
  readonly updatedAt: string | null;
  readonly picture: string | null;
  readonly isIndexed: boolean;
}

/**
 * The pages that are to be found: no feeds, and nothing that only leads on.
 *
 * @param site - the address that pictures are named by; a sitemap may not name them by their paths
 */
export function sitemapView(pages: readonly SitemapPage[], site: URL): SitemapRow[] {
  return pages
    .filter(({ isIndexed }) => isIndexed)
    .map(({ path, updatedAt, picture }) => ({
      url: path,
      ...(updatedAt !== null && { lastmod: updatedAt }),
      ...(picture !== null && { img: [{ url: new URL(picture, site).href }] }),
    }));
}
