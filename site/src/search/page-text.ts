import { Parser } from 'htmlparser2';

/** What a page says, as far as people look for it. */
export interface PageText {
  readonly title: string;
  /** Of the title, and so of the page; `null` where it is that of the site. */
  readonly language: string | null;
  readonly text: string;
  /** Parts with an address of their own. */
  readonly slides: readonly SlideText[];
}

interface SlideText {
  /** Counted from 1; the slide is at `#slide-1`. */
  readonly number: number;
  readonly text: string;
}

/** What leads elsewhere, is only seen, or is worked with. */
const UNSAID = new Set(['nav', 'script', 'style', 'template', 'svg', 'form', 'button', 'aside']);
/** What stands around the text of a slide. */
const AROUND_SLIDES = new Set(['a', 'summary']);
const INLINE = new Set([
  ...['abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);
const SLIDE = /^slide-([1-9]\d*)$/;

/** Links may stand in a row with nothing but space between them. */
const gapAt = (name: string): string => (name === 'a' ? ' ' : INLINE.has(name) ? '' : '\n');

/** Takes in text; `null` takes in none. */
interface Sink {
  readonly kind: 'title' | 'text' | 'slide';
  readonly number: number;
  text: string;
}

/** Reads the words of a page of the site: those of its main part, but for lists of other entries. */
export function pageText(html: string): PageText {
  const title: Sink = { kind: 'title', number: 0, text: '' };
  const body: Sink = { kind: 'text', number: 0, text: '' };
  const slides: Sink[] = [];
  const open: (Sink | null)[] = [];
  let language: string | null = null;

  const sinkOf = (name: string, attributes: Readonly<Record<string, string>>): Sink | null => {
    const around = open.at(-1) ?? null;
    if (around === null) return name === 'main' ? body : null;
    if (UNSAID.has(name) || attributes.role === 'status') return null;
    if (attributes['aria-hidden'] === 'true' || 'data-unsearched' in attributes) return null;
    if (around.kind === 'slide') return AROUND_SLIDES.has(name) ? null : around;
    const number = SLIDE.exec(attributes.id ?? '')?.[1];
    if (number !== undefined) {
      const slide: Sink = { kind: 'slide', number: Number(number), text: '' };
      slides.push(slide);
      return slide;
    }
    if (name !== 'h1') return around;
    language = attributes.lang ?? null;
    return title;
  };
  const add = (text: string): void => {
    const sink = open.at(-1) ?? null;
    if (sink !== null) sink.text += text;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(sinkOf(name, attributes));
      add(gapAt(name));
    },
    ontext: (text) => {
      add(spaced(text));
    },
    onclosetag: (name) => {
      open.pop();
      add(gapAt(name));
    },
  });
  parser.end(html);
  return {
    title: inOneLine(title.text),
    language,
    text: lines(body.text),
    slides: slides
      .map(({ number, text }) => ({ number, text: lines(text) }))
      .filter(({ text }) => text !== ''),
  };
}

/** Line breaks in HTML are but space. */
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');
const inOneLine = (text: string): string => spaced(text).trim();

const lines = (text: string): string =>
  text
    .split('\n')
    .map(inOneLine)
    .filter((line) => line !== '')
    .join('\n');
