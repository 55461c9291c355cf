import { continuedOn, isPage, percentDecoded } from '@pilotpress/shared-types';
import { MEND_SITE } from '../file-content.ts';
import { withoutFragment } from '../own-pages.ts';
import type { SiteCheck, WholeSite } from '../whole-site.ts';
import { problemAt } from '../whole-site.ts';

const MEND_LINK =
  'Correct or remove the link in this entry, or publish what it leads to. If the link is not in this entry, tell whoever runs the site.';

/** On how many pages the same broken link is told; what is in the frame is on all of them. */
const TOLD = 3;

/** Every link, picture and download of the site leads to something, and every anchor to its place. */
export const linksResolve: SiteCheck = (site) => {
  const broken = new Map<string, { readonly why: string; readonly on: string[] }>();
  const sound = new Set<string>();
  for (const [path, { links }] of site.facts) {
    for (const link of links) {
      if (sound.has(link)) continue;
      const known = broken.get(link);
      const why = known?.why ?? whyBroken(link, site);
      if (why === null) sound.add(link);
      else if (known === undefined) broken.set(link, { why, on: [path] });
      else known.on.push(path);
    }
  }
  const isOfEntry = (path: string): boolean => (site.release.paths[path]?.entry ?? null) !== null;
  return [...broken].flatMap(([link, { why, on }]) => {
    // Feeds and lists repeat what an entry says, and cannot be mended themselves.
    const told = [...on.filter(isOfEntry), ...on.filter((path) => !isOfEntry(path))];
    return told.slice(0, TOLD).map((path, index) => {
      const others = index === TOLD - 1 ? on.length - TOLD : 0;
      const more = others > 0 ? ` So do ${String(others)} other pages.` : '';
      const text = `${path} leads to ${link}: ${why}.${more}`;
      return problemAt(path, site, { text, remedy: isOfEntry(path) ? MEND_LINK : MEND_SITE });
    });
  });
};

function whyBroken(link: string, site: WholeSite): string | null {
  const path = withoutFragment(link);
  const target = destination(path, site);
  if (target === null) return 'there is nothing at that address';
  const fragment = link.slice(path.length + 1);
  if (fragment === '' || !isPage(target)) return null;
  if (!site.facts.has(target) || isTop(fragment) || fragment.startsWith(':~:')) return null;
  const id = percentDecoded(fragment);
  // The reader of slides finds those on further pages.
  const pages = [target, ...continuedOn(target, (further) => further in site.release.paths)];
  const isThere = pages.some((page) => {
    const ids = site.facts.get(page)?.ids ?? [];
    return ids.includes(fragment) || ids.includes(id);
  });
  return isThere ? null : `that page has no part "${id}"`;
}

/** Where a path leads in the end; `null` where it leads nowhere. */
function destination(path: string, { release, files, redirects }: WholeSite): string | null {
  // A host adds the slash that a page's address lacks.
  for (const candidate of path.endsWith('/') ? [path] : [path, `${path}/`]) {
    if (candidate in release.paths || files.has(candidate) || redirects.has(candidate)) {
      return candidate;
    }
  }
  return null;
}

/** HTML, section 7.4.6.4: the beginning of each page has a name. */
const isTop = (fragment: string): boolean => fragment.toLowerCase() === 'top';
