import type { NamedByPath, OwnHosts } from '@pilotpress/shared-types';
import { entryOfPath, targetOf } from '@pilotpress/shared-types';
import { Parser } from 'htmlparser2';
import { Marked } from 'marked';

/** Where a text leads, as far as the CMS can know whether something is there. */
export type TextLink = {
  /** As it stands in the text, but for entities and escapes of Markdown. */
  readonly address: string;
} & (
  | { readonly kind: 'file' | 'picture'; /** As in `/uploads/map.png`. */ readonly path: string }
  | { readonly kind: 'entry'; readonly entry: NamedByPath }
  /** It lacks what would make it lead to another website, or to a mailbox. */
  | { readonly kind: 'unfinished'; readonly meant: string }
);

/** The site renders texts with the same library. */
const marked = new Marked({ gfm: true });

/**
 * The links and pictures of a text, each once: exactly those that its readers would meet, so none in code.
 *
 * @returns `null` where the text is nested too deeply to be read
 */
export function linksIn(markdown: string, hosts: OwnHosts): TextLink[] | null {
  const html = rendered(markdown);
  if (html === null) return null;
  const links = new Map<string, TextLink>();
  const note = (address: string | undefined, isPicture: boolean): void => {
    const link = address === undefined ? null : linkOf(address, isPicture, hosts);
    if (link !== null) links.set(`${link.kind} ${link.address}`, link);
  };
  const parser = new Parser({
    onopentag: (name, { href, src }) => {
      if (name === 'a') note(href, false);
      if (name === 'img') note(src, true);
    },
  });
  parser.end(html);
  return [...links.values()];
}

function rendered(markdown: string): string | null {
  try {
    return marked.parse(markdown, { async: false });
  } catch (error) {
    // The stack of calls has no room for it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function linkOf(address: string, isPicture: boolean, hosts: OwnHosts): TextLink | null {
  const target = targetOf(address, hosts);
  if (target.kind === 'upload') {
    return { kind: isPicture ? 'picture' : 'file', address, path: target.path };
  }
  if (target.kind !== 'here' || isPicture) return null;
  const meant = finished(address.trim());
  if (meant !== null) return { kind: 'unfinished', address, meant };
  const entry = entryOfPath(target.href.replace(/[?#].*$/s, ''));
  return entry === null ? null : { kind: 'entry', address, entry };
}

/** What an address is meant to be that leads nowhere as it stands, but would to anybody's eyes. */
function finished(address: string): string | null {
  if (/^www\.[^\s/]+\./i.test(address)) return `https://${address}`;
  // Only one dot can be the last, so that a long address of many is read in one go.
  return /^[^\s/@:?#]+@[^\s/@:?#]+\.[^\s/@:?#.]+$/.test(address) ? `mailto:${address}` : null;
}
