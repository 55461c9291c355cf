import { isPage, pathsMeant, percentDecoded } from '@pilotpress/shared-types';
import type { SiteLink } from '../markdown/render-markdown.ts';

/** What the site has that a text may link to. */
export interface LinkTargets {
  /** Paths of pages, feeds and files. */
  readonly paths: ReadonlySet<string>;
  /** Where pages are now that had another path before. */
  readonly moved: ReadonlyMap<string, string>;
  /** The page that is sure to have what is called so on a page, or on one that continues it; `null` for none. */
  readonly placeOf: (path: string, id: string) => string | null;
}

/**
 * Leads to what is there, by the address that it has now. A fragment that a page may not have is dropped, so
 * that the link leads to the top of the page.
 */
export const siteLinkTo =
  ({ paths, moved, placeOf }: LinkTargets): SiteLink =>
  (address) => {
    const [, escaped = '', query = '', fragment = ''] =
      /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
    const asked = percentDecoded(escaped);
    for (const path of pathsMeant(asked)) {
      const now = moved.get(path) ?? path;
      if (!paths.has(now)) continue;
      const place = placeIn(now, fragment.slice(1));
      return place === null ? `${now}${query}` : `${place}${query}${fragment}`;
    }
    return null;

    /** HTML, section 7.4.6.4: the top of each page has a name. What is no page makes of a fragment what it will. */
    function placeIn(path: string, id: string): string | null {
      return !isPage(path) || id.toLowerCase() === 'top' ? path : placeOf(path, id);
    }
  };
