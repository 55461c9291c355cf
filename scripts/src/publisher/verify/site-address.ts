/** Where the site and the CMS are. */
export interface SiteAddresses {
  /** Origin of the site, as in `https://www.example.org`. */
  readonly site: string;
  /** Hosts of the CMS, ports included, as in `127.0.0.1:1337`. */
  readonly cmsHosts: readonly string[];
}

/** An address that a path of the site names, seen from there. */
export type Target =
  | { readonly kind: 'invalid' }
  /** A path of the site, with its fragment where it has one: `/events/#past`. */
  | { readonly kind: 'internal'; readonly path: string }
  | { readonly kind: 'external'; readonly url: URL }
  /** A mail address, a phone number, data: nothing to go to. */
  | { readonly kind: 'other' };

const WEB: ReadonlySet<string> = new Set(['http:', 'https:', 'webcal:', 'webcals:']);

/**
 * What an address means.
 *
 * @param path - where it stands
 */
export function targetOf(address: string, path: string, { site }: SiteAddresses): Target {
  // By far the most, and nothing in them needs a parser.
  if (PLAIN_PATH.test(address)) return { kind: 'internal', path: address };
  const url = URL.parse(address, `${site}${path}`);
  if (url === null) return { kind: 'invalid' };
  if (!WEB.has(url.protocol)) return { kind: 'other' };
  if (!isSite(url, site)) return { kind: 'external', url };
  return { kind: 'internal', path: `${url.pathname}${url.hash === '#' ? '' : url.hash}` };
}

const PLAIN_PATH = /^\/(?:[\w-]+(?:\.[\w-]+)*\/?)*(?:#[\w-]+)?$/;

/** Calendars are subscribed to by a scheme of their own. */
function isSite(url: URL, site: string): boolean {
  return url.protocol.startsWith('webcal') ? url.host === new URL(site).host : url.origin === site;
}
