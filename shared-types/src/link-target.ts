import { isPrivateHost } from './private-host.ts';

/** Where the CMS keeps uploads; such an address is never shown to a visitor, only the published file's. */
const UPLOADS = '/uploads/';

// Needed to resolve against; it is never seen, and nothing is fetched.
const THIS_SITE = 'https://site.invalid';

/** How an address inside a text is known to lead to the CMS, or to the site itself. */
export interface OwnHosts {
  /** By its host alone: an editor may use another scheme and port than the build does. */
  readonly isCms: (url: URL) => boolean;
  readonly isSite: (url: URL) => boolean;
}

const hostOf = ({ hostname }: URL): string => hostname.toLowerCase().replace(/\.$/, '');

/** Names of one's own machine; an editor may use one and the build another. */
const isLoopback = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/.test(host);

/** @param cmsOrigins - all addresses under which the CMS is known */
export function ownHosts(cmsOrigins: readonly string[], siteOrigin: string): OwnHosts {
  const hosts = new Set(cmsOrigins.map((origin) => hostOf(new URL(origin))));
  const onThisMachine = [...hosts].some(isLoopback);
  return {
    isCms: (url) => hosts.has(hostOf(url)) || (onThisMachine && isLoopback(hostOf(url))),
    // Site and CMS may share a host, each with a port of its own.
    isSite: ({ origin }) => origin === siteOrigin && !cmsOrigins.includes(origin),
  };
}

/** Tells addresses of the CMS from all others: where site and CMS share a host, by the port. */
export function ofCms(cmsOrigins: readonly string[], siteOrigin: string): (url: URL) => boolean {
  const cms = cmsOrigins.map((origin) => new URL(origin));
  const site = hostOf(new URL(siteOrigin));
  return (url) =>
    cms.some(
      (one) => hostOf(one) === hostOf(url) && (hostOf(url) !== site || one.port === url.port),
    );
}

/** Where an address inside Markdown leads. */
export type Target =
  /** To a file of the CMS; its path has no query. */
  | { readonly kind: 'upload'; readonly path: string }
  /** Into the CMS, where no visitor has business, or into a private network, where none comes. */
  | { readonly kind: 'unreachable' }
  /** To another website; written out in full. */
  | { readonly kind: 'elsewhere'; readonly href: string }
  /** Within this site: its path from the root, with query and fragment. */
  | { readonly kind: 'here'; readonly href: string }
  /** To what is no page, such as an e-mail address; as it was written. */
  | { readonly kind: 'other'; readonly href: string }
  /** It cannot be read as an address. */
  | { readonly kind: 'nowhere' };

/** marked escapes the brackets of an IPv6 address, which then is none. */
const withBrackets = (address: string): string =>
  address.replace(/^([a-z][a-z0-9+.-]*:)?\/\/%5B([0-9a-f:.]+)%5D/i, '$1//[$2]');

export function targetOf(address: string, { isCms, isSite }: OwnHosts): Target {
  const url = URL.parse(withBrackets(address), THIS_SITE);
  if (url === null) return { kind: 'nowhere' };
  const { origin, protocol, hostname, pathname, search, hash } = url;
  const ofSite = isSite(url);
  const ofCms = !ofSite && isCms(url);
  if ((origin === THIS_SITE || ofSite || isCms(url)) && pathname.startsWith(UPLOADS)) {
    return { kind: 'upload', path: pathname };
  }
  if (ofCms || (!ofSite && isPrivateHost(hostname))) return { kind: 'unreachable' };
  if (ofSite || origin === THIS_SITE) {
    // Two slashes at its begin would make it lead to another host.
    return { kind: 'here', href: `${pathname.replace(/^\/+/, '/')}${search}${hash}` };
  }
  return protocol === 'https:' || protocol === 'http:'
    ? { kind: 'elsewhere', href: url.href }
    : { kind: 'other', href: address };
}
