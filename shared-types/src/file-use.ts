/** As much of a file as decides what the site can do with it. */
export interface FileFacts {
  /** The editor's file name, extension included. */
  readonly name: string;
  readonly mime: string;
  /** Pixels; `null` where nobody has measured it. */
  readonly width: number | null;
  readonly height: number | null;
}

/** How wide a picture is shown at most. Pixels. */
export const WIDEST_PICTURE = 1280;
/** What WebP can hold; AVIF holds one pixel more. */
const TALLEST_PICTURE = 16_383;
export const MAX_PIXELS = 100_000_000;

/** Whether a picture is a strip that no modern format can hold as wide as it is shown. */
export const isTooTall = (
  { width, height }: { readonly width: number; readonly height: number },
  shownWidth: number,
): boolean => (height * shownWidth) / width > TALLEST_PICTURE;

/** File types that a browser would run or render as a page. */
const ACTIVE = new Set([
  ...['htm', 'html', 'xht', 'xhtml', 'shtml', 'svg', 'svgz', 'xml', 'xsl', 'xslt'],
  ...['js', 'mjs', 'cjs', 'wasm', 'swf', 'mht', 'mhtml'],
]);

/** @param extension - without its dot */
export const isActiveExtension = (extension: string): boolean =>
  ACTIVE.has(extension.toLowerCase());

/** What keeps the site from showing a file as a picture and what to do, or `null`. */
export function shownProblem({ name, mime, width, height }: FileFacts): string | null {
  if (width === null || height === null) {
    // Strapi measures whatever the site can show but this.
    if (mime === 'image/avif') return null;
    return `The file "${name}" is no picture that the site can show. Save it anew as JPEG, PNG, WebP or SVG.`;
  }
  const size = `The picture "${name}" is ${String(width)} by ${String(height)} pixels`;
  if (width * height > MAX_PIXELS) {
    return `${size}, and there is room for ${String(MAX_PIXELS / 1e6)} megapixels. Make it smaller.`;
  }
  // A drawing has no pixels of its own.
  const shownWidth = mime === 'image/svg+xml' ? WIDEST_PICTURE : Math.min(width, WIDEST_PICTURE);
  return isTooTall({ width, height }, shownWidth)
    ? `${size}, which is too tall for its width. Cut it to what matters.`
    : null;
}

/** What keeps the site from offering a file for download and what to do, or `null`. */
export function offeredProblem({ name }: Pick<FileFacts, 'name'>): string | null {
  const [, extension = ''] = /\.([A-Za-z0-9]{1,10})$/.exec(name) ?? [];
  return isActiveExtension(extension)
    ? `The file "${name}" is of a kind that browsers run, such as HTML or SVG, so the site does not offer it. Offer it as a PDF, or inside a ZIP archive.`
    : null;
}
