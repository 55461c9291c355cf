import type { PagedType } from './paths.ts';
import { percentDecoded } from './percent-decoded.ts';
import { entryAddresses, RESERVED_SEGMENTS, SECTION_TYPES, SECTIONS } from './paths.ts';

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

/**
 * Whether an entry of the type can have anything at a path that belongs to it.
 *
 * @param path - of an address, percent escapes included
 */
export function mayBeThere(path: string, { type, slug }: NamedByPath): boolean {
  const asked = percentDecoded(path);
  const addresses = entryAddresses(type, slug, partOf(asked));
  return pathsMeant(asked).some((meant) => addresses.includes(meant));
}

/** Which of the pages that show slides a path may be, whatever it is; nobody knows here how many a presentation has. */
const partOf = (path: string): number => Number(/\/slides\/(\d{1,3})(?:\/|$)/.exec(path)?.[1] ?? 1);

/** What a host may show where a path is asked for: a folder may be named without its slash, or by the file that is shown for it. */
export const pathsMeant = (asked: string): readonly string[] => [
  asked,
  `${asked}/`,
  asked.replace(/\/index\.html$/, '/'),
];

/** Whatever the site names itself is reserved, a number, a file, or begins with an underscore. */
const mayBeSlug = (segment: string): boolean =>
  segment !== '' && !RESERVED_SEGMENTS.has(segment) && !/^\d+$|^_|\./.test(segment);
