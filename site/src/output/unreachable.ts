import { isPrivateHost, ofCms } from '@pilotpress/shared-types';

/** The addresses of the site and of the CMS. */
export interface KnownHosts {
  readonly siteUrl: string;
  /** Every origin under which the CMS is known. */
  readonly cmsUrls: readonly string[];
}

export type Unreachable = 'of the CMS' | 'of a private network';

/**
 * Answers why no visitor can open an address, or `null`. The site itself may run on a machine of its own,
 * and beside the CMS: where they share a host, the port tells them apart.
 */
export function unreachable({
  siteUrl,
  cmsUrls,
}: KnownHosts): (address: string) => Unreachable | null {
  const site = new URL(siteUrl);
  const isOfCms = ofCms(cmsUrls, siteUrl);
  // Most of the addresses of a page. Known ones are not kept: as a piece of a page each keeps the whole page in memory.
  const isOwn = (address: string): boolean =>
    /^(?:\/\w|#)/.test(address) || address.startsWith(`${site.origin}/`);
  return (address) => {
    if (isOwn(address)) return null;
    const url = URL.parse(address, site);
    if (url === null || url.origin === site.origin) return null;
    if (isOfCms(url)) return 'of the CMS';
    return url.hostname !== site.hostname && isPrivateHost(url.hostname)
      ? 'of a private network'
      : null;
  };
}
