import type { OwnHosts } from '@pilotpress/shared-types';
import { targetOf } from '@pilotpress/shared-types';
import { Marked } from 'marked';
import type { Attributes, Tag } from 'sanitize-html';
import sanitizeHtml from 'sanitize-html';
import { ALLOWED } from './allow-list.ts';

/** A picture of the media library as the site publishes it. */
interface PublishedPicture {
  readonly src: string;
  readonly srcset: string | null;
  readonly width: number;
  readonly height: number;
  /** Stands in where the text has no alternative of its own. */
  readonly alt: string;
}

/** Where uploads are published, asked with a path such as `/uploads/map.png`; `null` if unknown. */
export interface Uploads {
  readonly link: (upload: string) => string | null;
  /** @param words - the alternative text that stands in the Markdown; empty if there is none */
  readonly picture: (upload: string, words: string) => PublishedPicture | null;
  /** Told of a picture that lies elsewhere, which is not shown. */
  readonly foreignPicture?: (address: string) => void;
  /** Told of an address that visitors cannot open; only its words are shown. */
  readonly unreachable?: (address: string) => void;
}

/**
 * Where an address within the site leads, asked with its path from the root, its query and its fragment;
 * `null` where there is nothing.
 */
export type SiteLink = (address: string) => string | null;

/** The level of the first heading of a text: one below the heading that it stands under. */
export type HeadingLevel = 2 | 3 | 4;

export interface Rendering {
  readonly hosts: OwnHosts;
  readonly uploads: Uploads;
  readonly siteLink: SiteLink;
  readonly level: HeadingLevel;
  /** What a scrolling table is called by a screen reader. */
  readonly tableLabel: string;
  /**
   * The site's own address, for a text that is read away from the site, as in a feed: its addresses are
   * then absolute, and what only a browser can use is left out.
   */
  readonly awayFrom?: string;
}

/** The text cannot be read as Markdown. */
export class UnreadableMarkdownError extends Error {
  constructor(options: { readonly cause: unknown }) {
    const { cause } = options;
    super(
      cause instanceof RangeError
        ? 'The text is nested too deeply to be read as Markdown.'
        : `The text cannot be read as Markdown (${cause instanceof Error ? cause.message : String(cause)}).`,
      options,
    );
    this.name = 'UnreadableMarkdownError';
  }
}

/** A picture in running text is as wide as the text at most. */
const PICTURE_SIZES = '(min-width: 48rem) 44rem, 100vw';

const marked = new Marked({
  gfm: true,
  renderer: {
    // A check box that cannot be ticked is no form field.
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

/**
 * Renders an editor's Markdown. Whatever could run, load or restyle is taken out by one allow-list
 * after rendering; headings are shifted so that they start at `level`; tables scroll by themselves.
 *
 * @returns HTML that is safe to put into a page
 * @throws UnreadableMarkdownError
 */
export function renderMarkdown(markdown: string, rendering: Rendering): string {
  const rendered = parsed(markdown);
  const clean = sanitizeHtml(rendered, {
    ...ALLOWED,
    transformTags: {
      ...headings(rendered, rendering.level),
      a: (_, { href, title }) => anchor(href, title, rendering),
      img: (_, attributes) => image(attributes, rendering),
      td: (_, attributes) => cell('td', attributes),
      th: (_, attributes) => cell('th', attributes),
    },
  });
  if (rendering.awayFrom !== undefined) return clean;
  // Past the allow-list a "<" is always that of a real tag.
  return clean
    .replaceAll(
      /<table(?=[ >])/g,
      `<div class="table-scroll" role="group" aria-label="${rendering.tableLabel}" tabindex="0"><table`,
    )
    .replaceAll('</table>', '</table></div>');
}

function parsed(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false });
  } catch (cause) {
    throw new UnreadableMarkdownError({ cause });
  }
}

/** Moves all headings by one distance, so that the highest among them comes to stand at `first`. */
function headings(rendered: string, first: HeadingLevel): Record<string, string> {
  const levels = [1, 2, 3, 4, 5, 6];
  const highest = levels.find((level) =>
    new RegExp(`<h${String(level)}[\\s>]`, 'i').test(rendered),
  );
  const shift = first - (highest ?? first);
  return Object.fromEntries(
    levels.map((level) => [
      `h${String(level)}`,
      `h${String(Math.min(6, Math.max(first, level + shift)))}`,
    ]),
  );
}

const absolute = (address: string, base: string | undefined): string =>
  base === undefined ? address : (URL.parse(address, base)?.href ?? address);

function anchor(
  href: string | undefined,
  title: string | undefined,
  { hosts, uploads, siteLink, awayFrom }: Rendering,
): Tag {
  const attribs: Attributes = title === undefined ? {} : { title };
  const words = { tagName: 'a', attribs };
  const link = (path: string | null): Tag =>
    path === null
      ? words
      : { tagName: 'a', attribs: { ...attribs, href: absolute(path, awayFrom) } };
  // Headings carry no ids, so a link within the page would lead nowhere.
  if (href === undefined || /^\s*(?:#|$)/.test(href)) return words;
  const target = targetOf(href, hosts);
  switch (target.kind) {
    case 'unreachable':
      uploads.unreachable?.(href);
      return words;
    case 'nowhere':
      return words;
    case 'upload':
      return link(uploads.link(target.path));
    case 'here':
      return link(siteLink(target.href));
    case 'other':
      return link(target.href);
    case 'elsewhere':
      return {
        tagName: 'a',
        attribs: { ...attribs, href: target.href, rel: 'noopener noreferrer' },
      };
  }
}

/**
 * Only published pictures are shown: one from elsewhere would tell a third party who reads the page.
 * Its words stay.
 */
function image({ src, alt, title }: Attributes, { hosts, uploads, awayFrom }: Rendering): Tag {
  const words = (alt ?? '').trim();
  const target = src === undefined ? null : targetOf(src, hosts);
  const picture = target?.kind === 'upload' ? uploads.picture(target.path, words) : null;
  if (picture === null) {
    if (src !== undefined && target?.kind === 'unreachable') uploads.unreachable?.(src);
    else if (src !== undefined && target?.kind !== 'upload') uploads.foreignPicture?.(src);
    return { tagName: 'span', text: words, attribs: {} };
  }
  return {
    tagName: 'img',
    attribs: {
      src: absolute(picture.src, awayFrom),
      ...(picture.srcset === null || awayFrom !== undefined
        ? {}
        : { srcset: picture.srcset, sizes: PICTURE_SIZES }),
      width: String(picture.width),
      height: String(picture.height),
      alt: words === '' ? picture.alt : words,
      ...(title === undefined ? {} : { title }),
      ...(awayFrom === undefined ? { loading: 'lazy', decoding: 'async' } : {}),
    },
  };
}

function cell(tagName: 'td' | 'th', { align, ...attribs }: Attributes): Tag {
  const known = align !== undefined && ['left', 'center', 'right'].includes(align);
  return { tagName, attribs: known ? { ...attribs, class: `align-${align}` } : attribs };
}
