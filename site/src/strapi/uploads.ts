/** Addresses under which editors see uploads of the CMS, and the paths they become. */

/** Names of one's own machine; an editor may use one and the site another. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Turns absolute addresses of uploads into paths: the editor of the CMS writes
 * `http://localhost:1337/uploads/map.png` into a text, which is `/uploads/map.png` on any host.
 */
export function withUploadPaths(markdown: string, cmsUrl: string): string {
  const { protocol, hostname, port } = new URL(cmsUrl);
  const hosts = LOOPBACK.includes(hostname) ? LOOPBACK : [hostname];
  return hosts.reduce((text, host) => {
    const origin = `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
    return text.replaceAll(`${origin}/uploads/`, '/uploads/');
  }, markdown);
}

/** The editor's file name behind the path of an upload, without the suffix that Strapi adds. */
export function nameOfUpload(path: string): string {
  const last = decodeURIComponent(path.split('/').at(-1) ?? path);
  return last.replace(/_[0-9a-f]{10}(?=\.[^.]+$|$)/, '');
}
