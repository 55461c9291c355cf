import { isPrivateHost } from '@pilotpress/shared-types';

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
  const cms = cmsUrls.map((url) => new URL(url));
  const isOfCms = (url: URL): boolean =>
    cms.some(({ host, hostname }) =>
      hostname === site.hostname ? host === url.host : hostname === url.hostname,
    );
  const judged = (address: string): Unreachable | null => {
    const url = URL.parse(address, site);
    if (url === null || url.origin === site.origin) return null;
    if (isOfCms(url)) return 'of the CMS';
    return url.hostname !== site.hostname && isPrivateHost(url.hostname)
      ? 'of a private network'
      : null;
  };
  // Pages have most of their addresses in common.
  const known = new Map<string, Unreachable | null>();
  return (address) => {
    let why = known.get(address);
    if (why === undefined) known.set(address, (why = judged(address)));
    return why;
  };
}

// As they stand in HTML, JSON or another address.
const SLASH = '(?:\\\\?/|%2F|&#x2F;|&#47;)';
const COLON = '(?::|%3A|&#x3A;|&#58;)';
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Answers which addresses of the CMS a text mentions, be it in words or in anything else. */
export function cmsMentions({ siteUrl, cmsUrls }: KnownHosts): (text: string) => string[] {
  const needles = cmsUrls
    // Behind one name for both, the site's own links cannot be told from the CMS.
    .filter((cms) => new URL(cms).host !== new URL(siteUrl).host)
    .map((cms) => {
      const { hostname, port } = new URL(cms);
      const end = port === '' ? `(?:${COLON}(?:80|443))?` : `${COLON}${port}`;
      const pattern = `${SLASH}{2}${escaped(hostname)}${end}(?!${COLON}\\d|[\\w-]|\\.\\w)`;
      return { cms, pattern: new RegExp(pattern, 'i') };
    });
  return (text) => needles.filter(({ pattern }) => pattern.test(text)).map(({ cms }) => cms);
}
