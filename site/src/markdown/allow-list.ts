import type { IOptions } from 'sanitize-html';

/** Text-level and block elements that an editor's Markdown may become. Whatever is not listed is taken out. */
const TAGS = [
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li'],
  ...['dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'pre', 'code'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'a', 'img'],
  ...['strong', 'em', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'abbr'],
  ...['cite', 'q', 'kbd', 'samp', 'var', 'bdi', 'bdo', 'span'],
];

/** Elements whose text is not meant to be read, and goes with them. */
const WITHOUT_TEXT = [
  ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'svg'],
  ...['math', 'title', 'textarea', 'select', 'option', 'xmp', 'noembed', 'noframes', 'plaintext'],
  ...['audio', 'video', 'canvas'],
];

const ALIGNMENTS = ['align-left', 'align-center', 'align-right'];

/** The one list of what may stand in the site's HTML, for sanitize-html. */
export const ALLOWED = {
  allowedTags: TAGS,
  nonTextTags: WITHOUT_TEXT,
  disallowedTagsMode: 'discard',
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'rel', 'title'],
    abbr: ['title'],
    details: ['open'],
    img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'title', 'loading', 'decoding'],
    ol: ['start', 'reversed'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', { name: 'scope', multiple: false, values: ['col', 'row'] }],
  },
  allowedClasses: { td: ALIGNMENTS, th: ALIGNMENTS },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'srcset', 'cite'],
  allowProtocolRelative: false,
  allowedIframeHostnames: [],
  // Deeper than any text needs; what lies deeper is taken out, not nested on.
  nestingLimit: 60,
} satisfies IOptions;
