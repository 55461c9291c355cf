import type { PageText } from './page-text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

/** Pagefind passes over a heading without a character, and takes this one out of what it shows. */
const UNSEEN = '\u200B';

/** A page as Pagefind takes it in: each slide below a heading with its anchor, so that it is found by itself. */
export function indexDocument({ title, language, text, slides }: PageText, type: string): string {
  const meta = language === null ? '' : ` data-pagefind-meta="language:${escaped(language)}"`;
  const parts = slides.map(
    (slide) => `<h2 id="slide-${String(slide.number)}">${UNSEEN}</h2>${paragraphs(slide.text)}`,
  );
  return `<html lang="en"><body data-pagefind-filter="type:${escaped(type)}"><div${meta}><h1>${escaped(title)}</h1>${paragraphs(text)}${parts.join('')}</div></body></html>`;
}
