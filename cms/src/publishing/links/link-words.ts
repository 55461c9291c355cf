import type { NamedByPath } from '@pilotpress/shared-types';
import { nameOfUpload, paths } from '@pilotpress/shared-types';
import { nounOf } from '../entry-in-words.ts';
import type { DeadReason, TextLink } from './links-in.ts';

/** What is wrong with a link or picture that leads to nothing, and what to do. */
export function brokenLinkInWords(
  label: string,
  link: TextLink,
  meant: NamedByPath | null,
): string {
  switch (link.kind) {
    case 'file':
    case 'picture': {
      const does = link.kind === 'file' ? 'links to the file' : 'shows the picture';
      return `"${label}" ${does} "${nameOfUpload(link.path)}", which is not in the media library. Insert it again from the media library, or take it out.`;
    }
    case 'entry': {
      const hint =
        meant === null ? '' : ` Perhaps ${paths.entry(meant.type, meant.slug)} is meant.`;
      const what = link.mayBeThere
        ? `there is no ${nounOf(link.entry.type)} with that address`
        : 'there is nothing at that address';
      return `"${label}" links to ${shown(link.address)}, and ${what}.${hint} Correct the link, or take it out.`;
    }
    case 'dead':
      return deadInWords(label, shown(link.address), link.reason);
    case 'unfinished':
      return `"${label}" links to ${shown(link.address)}, which leads nowhere like this. Write it as ${link.meant}, or take the link out.`;
  }
}

function deadInWords(label: string, address: string, reason: DeadReason): string {
  switch (reason) {
    case 'empty':
      return `"${label}" has a link or a picture without an address. Enter it, or take the link out.`;
    case 'within':
      return `"${label}" links to ${address}, a place within the page, and texts have none that can be named. Link to a page, or take the link out.`;
    case 'unreadable':
      return `"${label}" links to ${address}, which is no address. Correct the link, or take it out.`;
    case 'unreachable':
      return `"${label}" leads to ${address}, where visitors cannot come. Put an address in its place that everybody can open; if it is only to be read, set it in backticks.`;
    case 'unlinkable':
      return `"${label}" links to ${address}, and the site links to web pages, e-mail addresses and telephone numbers alone. Correct the link, or take it out.`;
    case 'foreign-picture':
      return `"${label}" shows the picture ${address}, and the site shows those of the media library alone. Upload it there and insert it, or take it out.`;
  }
}

/** How much of an address a message shows, in characters: one may hold a whole picture. */
const SHOWN = 120;

const shown = (address: string): string =>
  address.length <= SHOWN ? address : `${address.slice(0, SHOWN)}…`;

/** What is wrong with a text beside what is told of some of its links. */
export const moreBrokenInWords = (label: string, count: number): string =>
  `"${label}" has ${String(count)} more link${count === 1 ? '' : 's'} that lead${count === 1 ? 's' : ''} nowhere.`;

/** What is wrong with a link or picture of a file that is there, and is none for this. */
export const unfitFileInWords = (label: string, { kind }: TextLink, problem: string): string =>
  `"${label}" ${kind === 'picture' ? 'shows a file that cannot be shown' : 'links to a file that cannot be offered'}. ${problem}`;

/** What is wrong with a text whose links nobody can find. */
export const tooDeepInWords = (label: string): string =>
  `"${label}" is nested too deeply to be read. Look for quotations, lists or brackets within one another, and simplify them.`;
