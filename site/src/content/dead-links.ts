import type { SiteLink } from '../markdown/render-markdown.ts';
import { store } from './store.ts';

/** The links in texts of which only the words are shown, in words for whoever builds the site. */
export async function deadLinks(siteLink: SiteLink): Promise<string[]> {
  return [...(await store.texts()).values()].flatMap(({ place: { type, title, field }, links }) =>
    links
      .filter((address) => siteLink(address) === null)
      .map(
        (address) =>
          `The ${type} "${title}" links in its field ${field} to ${address}, which is not on the site, so the site shows the words only. Publish what it leads to, or correct the address.`,
      ),
  );
}
