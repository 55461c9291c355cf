import type { NamedByPath } from '@pilotpress/shared-types';
import { nameOfUpload, paths } from '@pilotpress/shared-types';
import { nounOf } from '../entry-in-words.ts';
import type { TextLink } from './links-in.ts';

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
      return `"${label}" links to ${link.address}, and there is no ${nounOf(link.entry.type)} with that address.${hint} Correct the link, or take it out.`;
    }
    case 'unfinished':
      return `"${label}" links to ${link.address}, which leads nowhere like this. Write it as ${link.meant}, or take the link out.`;
  }
}

/** What is wrong with a link or picture of a file that is there, and is none for this. */
export const unfitFileInWords = (label: string, { kind }: TextLink, problem: string): string =>
  `"${label}" ${kind === 'picture' ? 'shows a file that cannot be shown' : 'links to a file that cannot be offered'}. ${problem}`;

/** What is wrong with a text whose links nobody can find. */
export const tooDeepInWords = (label: string): string =>
  `"${label}" is nested too deeply to be read. Look for quotations, lists or brackets within one another, and simplify them.`;
