/** An ETag (RFC 9110, 8.8.3) of a text without quotes. */
export function entityTag(text: string): string {
  return `"${text}"`;
}

/**
 * Whether the value of an If-None-Match header names the tag, by weak comparison (RFC 9110, 13.1.2).
 * Koa's own test gives up at `Cache-Control: no-cache`, which `fetch` sends along with the header.
 */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  const listed = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''));
  return listed.includes(tag) || listed.includes('*');
}
