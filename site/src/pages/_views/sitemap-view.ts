/** A page as the sitemap names it. */
interface SitemapRow {
  readonly url: string;
  /** ISO 8601. */
  readonly lastmod?: string;
}

interface SitemapPage {
  readonly path: string;
  readonly updatedAt: string | null;
}

/** The pages that people read: no feeds, and not the page that tells that there is none. */
export function sitemapView(pages: readonly SitemapPage[]): SitemapRow[] {
  return pages
    .filter(({ path }) => path.endsWith('/'))
    .map(({ path, updatedAt }) => ({
      url: path,
      ...(updatedAt !== null && { lastmod: updatedAt }),
    }));
}
