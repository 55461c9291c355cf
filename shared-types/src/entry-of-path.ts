import type { PagedType } from './paths.ts';
import { percentDecoded } from './percent-decoded.ts';
import { RESERVED_SEGMENTS, SECTION_TYPES, SECTIONS } from './paths.ts';

/** An entry as its address names it, be there such an entry or not. */
export interface NamedByPath {
  readonly type: PagedType;
  readonly slug: string;
}

/**
 * The entry that a path belongs to: that of its page, or of what lies below it, such as a download. Without
 * that entry nothing is there.
 *
 * @param path - of an address, percent escapes included
 * @returns `null` where the path is or may be that of something else: a list, a facet, a feed, a file
 */
export function entryOfPath(path: string): NamedByPath | null {
  const [first = '', second = ''] = percentDecoded(path)
    .split('/')
    .filter((segment) => segment !== '');
  const section = SECTION_TYPES.find((type) => SECTIONS[type] === first);
  const slug = section === undefined ? first : second;
  return mayBeSlug(slug) ? { type: section ?? 'page', slug } : null;
}

/** Whatever the site names itself is reserved, a number, a file, or begins with an underscore. */
const mayBeSlug = (segment: string): boolean =>
  segment !== '' && !RESERVED_SEGMENTS.has(segment) && !/^\d+$|^_|\./.test(segment);
