/** Where the CMS keeps uploads; such an address is never shown to a visitor, only the published file's. */
const UPLOADS = '/uploads/';

// Needed to resolve against; it is never seen, and nothing is fetched.
const THIS_SITE = 'https://site.invalid';

/** The upload that an address inside Markdown names, as a path without query; `null` for any other address. */
export function uploadOf(address: string): string | null {
  const url = URL.parse(address, THIS_SITE);
  return url?.origin === THIS_SITE && url.pathname.startsWith(UPLOADS) ? url.pathname : null;
}

/** An address that a browser would take to another website, written out in full; `null` for any other. */
export function addressElsewhere(address: string): string | null {
  const url = URL.parse(address, THIS_SITE);
  if (url === null || url.origin === THIS_SITE) return null;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
