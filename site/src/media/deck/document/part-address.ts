import { posix } from 'node:path';
import type { Archive } from './archive.ts';

const RELATIONSHIPS = /(?:^|\/)_rels\/[^/]+\.rels$/;
/** Whoever reads it, it stays below where it is written: no root, no scheme, no way up. */
const BELOW = /^(?!\/|(?:.*\/)?\.\.(?:\/|$))[^:\\?]+$/s;

/** Whether an address that is written in a part of an archive is that of a part, or of a folder of parts, in it. */
export function leadsToPart(archive: Archive, address: string, from: string): boolean {
  // Both ways of writing a blank are met with.
  const written = [address, decoded(address)];
  if (RELATIONSHIPS.test(from)) {
    // What a part is related to is seen from the part, and the archive is its world (ECMA-376, part 2, 6.5).
    const folder = posix.dirname(posix.dirname(from));
    return (
      written.every((one) => !/[:\\?]/.test(one)) &&
      written.some((one) => has(archive, folder, one))
    );
  }
  if (from.endsWith('.svg') || !written.every((one) => BELOW.test(one))) return false;
  return written.some((one) => has(archive, '', one) || has(archive, posix.dirname(from), one));
}

const has = (archive: Archive, folder: string, address: string): boolean =>
  archive.has(posix.resolve('/', folder, address).slice(1));

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
