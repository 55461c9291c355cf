/** Names that stand for a machine itself, or are only known inside a network (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Leading bytes of addresses of a machine itself and of private networks (RFC 1122, RFC 1918, RFC 3927). */
const PRIVATE_IPV4 = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.(?:\d+\.)*\d+$/;

/** The same for IPv6: unspecified and loopback, unique local (RFC 4193) and link-local (RFC 4291). */
const PRIVATE_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/** An IPv4 address inside an IPv6 one, as URLs write it: two groups of hexadecimal digits. */
const MAPPED_IPV4 = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;

/**
 * Whether a host can be reached from its own machine or network alone.
 *
 * @param hostname - as `URL` writes it: in small letters, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  const [, high, low] = MAPPED_IPV4.exec(host) ?? [];
  if (high !== undefined && low !== undefined) return isPrivateHost(dotted(high, low));
  return PRIVATE_NAME.test(host) || PRIVATE_IPV4.test(host) || PRIVATE_IPV6.test(host);
}

const dotted = (...groups: string[]): string =>
  groups
    .map((group) => parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
