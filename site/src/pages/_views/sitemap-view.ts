/** A page as the sitemap names it. */
interface SitemapRow {
  readonly url: string;
  /** ISO 8601. */
  readonly lastmod?: string;
}

interface SitemapPage {
  readonly path: string;
  readonly updatedAt: string | null;
  readonly isIndexed: boolean;
}

/** The pages that are to be found: no feeds, and nothing that only leads on. */
export function sitemapView(pages: readonly SitemapPage[]): SitemapRow[] {
  return pages
    .filter(({ isIndexed }) => isIndexed)
    .map(({ path, updatedAt }) => ({
      url: path,
      ...(updatedAt !== null && { lastmod: updatedAt }),
    }));
}
