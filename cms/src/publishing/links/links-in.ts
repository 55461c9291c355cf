import type { NamedByPath, OwnHosts } from '@pilotpress/shared-types';
import { entryOfPath, mayBeThere, targetOf } from '@pilotpress/shared-types';
import { Parser } from 'htmlparser2';
import { Marked } from 'marked';

/** Where a text leads, as far as the CMS can know whether something is there. */
export type TextLink = {
  /** As it stands in the text, but for entities and escapes of Markdown. */
  readonly address: string;
} & (
  | { readonly kind: 'file' | 'picture'; /** As in `/uploads/map.png`. */ readonly path: string }
  | {
      readonly kind: 'entry';
      readonly entry: NamedByPath;
      /** Whether an entry of that type can have anything at the address. */
      readonly mayBeThere: boolean;
    }
  /** It lacks what would make it lead to another website, or to a mailbox. */
  | { readonly kind: 'unfinished'; readonly meant: string }
  /** Whatever there is on the site or elsewhere, readers see words in its place. */
  | { readonly kind: 'dead'; readonly reason: DeadReason }
);

/** Why the site makes no link of an address, or no picture. */
export type DeadReason =
  | 'empty'
  /** Texts have no places that can be named. */
  | 'within'
  | 'unreadable'
  /** Into the CMS or a private network. */
  | 'unreachable'
  /** Neither a web page nor a mailbox nor a telephone. */
  | 'unlinkable'
  /** It does not lie in the media library. */
  | 'foreign-picture';

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
  const dead = (reason: DeadReason): TextLink => ({ kind: 'dead', address, reason });
  const trimmed = address.trim();
  if (trimmed === '') return dead('empty');
  const target = targetOf(address, hosts);
  if (target.kind === 'upload') {
    return { kind: isPicture ? 'picture' : 'file', address, path: target.path };
  }
  if (isPicture) return dead(target.kind === 'unreachable' ? 'unreachable' : 'foreign-picture');
  if (trimmed.startsWith('#')) return dead('within');
  switch (target.kind) {
    case 'unreachable':
      return dead('unreachable');
    case 'nowhere':
      return dead('unreadable');
    case 'elsewhere':
      return null;
    case 'other':
      return LINKABLE.test(trimmed) ? null : dead('unlinkable');
    case 'here': {
      const meant = finished(trimmed);
      if (meant !== null) return { kind: 'unfinished', address, meant };
      const path = target.href.replace(/[?#].*$/s, '');
      const entry = entryOfPath(path);
      return entry && { kind: 'entry', address, entry, mayBeThere: mayBeThere(path, entry) };
    }
  }
}

/** What is no web page and is linked all the same. */
const LINKABLE = /^(?:mailto|tel):/i;

/** What an address is meant to be that leads nowhere as it stands, but would to anybody's eyes. */
function finished(address: string): string | null {
  if (/^www\.[^\s/]+\./i.test(address)) return `https://${address}`;
  // Only one dot can be the last, so that a long address of many is read in one go.
  return /^[^\s/@:?#]+@[^\s/@:?#]+\.[^\s/@:?#.]+$/.test(address) ? `mailto:${address}` : null;
}
