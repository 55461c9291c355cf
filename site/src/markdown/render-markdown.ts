import { Marked } from 'marked';
import type { Attributes, Tag } from 'sanitize-html';
import sanitizeHtml from 'sanitize-html';
import { ALLOWED } from './allow-list.ts';
import { addressElsewhere, uploadOf } from './address.ts';

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
  readonly picture: (upload: string) => PublishedPicture | null;
  /** Told of a picture that lies elsewhere, which is not shown. */
  readonly foreignPicture?: (address: string) => void;
}

const NO_UPLOADS: Uploads = { link: () => null, picture: () => null };
/** What a scrolling table is called by a screen reader. */
const TABLE_LABEL = 'Table';
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
 * after rendering; headings are shifted so that the first level is `h2`; tables scroll by themselves.
 *
 * @returns HTML that is safe to put into a page
 */
export function renderMarkdown(markdown: string, uploads: Uploads = NO_UPLOADS): string {
  const rendered = marked.parse(markdown, { async: false });
  const clean = sanitizeHtml(rendered, {
    ...ALLOWED,
    transformTags: {
      ...headings(rendered),
      a: (_, { href, title }) => anchor(href, title, uploads),
      img: (_, attributes) => image(attributes, uploads),
      td: (_, attributes) => cell('td', attributes),
      th: (_, attributes) => cell('th', attributes),
    },
  });
  // Past the allow-list a "<" is always that of a real tag.
  return clean
    .replaceAll(
      /<table(?=[ >])/g,
      `<div class="table-scroll" role="group" aria-label="${TABLE_LABEL}" tabindex="0"><table`,
    )
    .replaceAll('</table>', '</table></div>');
}

/** Moves all headings by one distance, so that the highest among them becomes `h2`. */
function headings(rendered: string): Record<string, string> {
  const levels = [1, 2, 3, 4, 5, 6];
  const highest = levels.find((level) =>
    new RegExp(`<h${String(level)}[\\s>]`, 'i').test(rendered),
  );
  const shift = 2 - (highest ?? 2);
  return Object.fromEntries(
    levels.map((level) => [
      `h${String(level)}`,
      `h${String(Math.min(6, Math.max(2, level + shift)))}`,
    ]),
  );
}

function anchor(href: string | undefined, title: string | undefined, uploads: Uploads): Tag {
  const attribs: Attributes = title === undefined ? {} : { title };
  // Headings carry no ids, so a link within the page would lead nowhere.
  if (href === undefined || href.trim().startsWith('#')) return { tagName: 'a', attribs };
  const upload = uploadOf(href);
  const target = upload === null ? href : uploads.link(upload);
  if (target === null) return { tagName: 'a', attribs };
  const elsewhere = addressElsewhere(target);
  return {
    tagName: 'a',
    attribs:
      elsewhere === null
        ? { ...attribs, href: target }
        : { ...attribs, href: elsewhere, rel: 'noopener noreferrer' },
  };
}

/**
 * Only published pictures are shown: one from elsewhere would tell a third party who reads the page.
 * Its words stay.
 */
function image({ src, alt, title }: Attributes, uploads: Uploads): Tag {
  const upload = src === undefined ? null : uploadOf(src);
  const picture = upload === null ? null : uploads.picture(upload);
  const words = (alt ?? '').trim();
  if (picture === null) {
    if (src !== undefined && upload === null) uploads.foreignPicture?.(src);
    return { tagName: 'span', text: words, attribs: {} };
  }
  return {
    tagName: 'img',
    attribs: {
      src: picture.src,
      ...(picture.srcset === null ? {} : { srcset: picture.srcset, sizes: PICTURE_SIZES }),
      width: String(picture.width),
      height: String(picture.height),
      alt: words === '' ? picture.alt : words,
      ...(title === undefined ? {} : { title }),
      loading: 'lazy',
      decoding: 'async',
    },
  };
}

function cell(tagName: 'td' | 'th', { align, ...attribs }: Attributes): Tag {
  const known = align !== undefined && ['left', 'center', 'right'].includes(align);
  return { tagName, attribs: known ? { ...attribs, class: `align-${align}` } : attribs };
}
