/**
 * The address of the site itself, to which paths are added.
 *
 * @throws Error where Astro's configuration names none: addresses for machines must be absolute
 */
export function siteOrigin(site: URL | undefined): URL {
  if (site === undefined) {
    throw new Error('The site has no address. Set `site` in astro.config.ts, from SITE_URL.');
  }
  return site;
}
