import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import pptxgenjs from 'pptxgenjs';
import type { Colour } from '../artwork/palette.ts';
import type { Area, Canvas, DocumentInfo, Heading, TextStyle } from './canvas.ts';
import { SAMPLE_DATE } from './sample-date.ts';

// The package's types describe its CommonJS form, whose default export is a property; the ES module
// that Node loads exports the class itself.
const PptxGenJS = 'default' in pptxgenjs ? pptxgenjs.default : pptxgenjs;
type Slide = ReturnType<InstanceType<typeof PptxGenJS>['addSlide']>;

const POINTS_PER_INCH = 72;
const FONT = 'Arial';
const TITLE = 'title';
const LINE_SPACING = 1.18;
const ITEM_GAP = 0.55;

const hex = (colour: Colour): string => colour.slice(1);
const inches = ({ x, y, width, height }: Area) => ({
  x: x / POINTS_PER_INCH,
  y: y / POINTS_PER_INCH,
  w: width / POINTS_PER_INCH,
  h: height / POINTS_PER_INCH,
});
const type = ({ size, colour, bold = false, align = 'left', valign = 'top' }: TextStyle) => ({
  fontFace: FONT,
  fontSize: size,
  color: hex(colour),
  bold,
  align,
  valign,
  margin: 0,
  lineSpacingMultiple: LINE_SPACING,
});

/** Slides for PowerPoint and its like, 16:9; headings are title placeholders, so outlines work. */
export class PptxCanvas implements Canvas {
  readonly #show = new PptxGenJS();
  readonly #layouts = new Map<string, string>();
  #slide: Slide | null = null;

  constructor({ title, subject, author }: DocumentInfo) {
    this.#show.layout = 'LAYOUT_WIDE';
    this.#show.title = title;
    this.#show.subject = subject;
    this.#show.author = author;
    this.#show.company = author;
    this.#show.theme = { headFontFace: FONT, bodyFontFace: FONT };
  }

  page(background: Colour, { text, area, style }: Heading): void {
    this.#slide = this.#show.addSlide({ masterName: this.#layoutFor(area) });
    this.#slide.background = { color: hex(background) };
    this.#slide.addText(text, { placeholder: TITLE, ...type(style) });
  }

  text(text: string, area: Area, style: TextStyle): void {
    this.#current.addText(text, { ...inches(area), ...type(style) });
  }

  list(items: readonly string[], area: Area, style: TextStyle): void {
    const paragraphs = items.map((item) => ({
      text: item,
      options: {
        bullet: { indent: style.size * 0.95 },
        breakLine: true,
        paraSpaceAfter: style.size * ITEM_GAP,
      },
    }));
    this.#current.addText(paragraphs, { ...inches(area), ...type(style) });
  }

  footer(text: string, area: Area, style: TextStyle): void {
    this.text(text, area, style);
  }

  box(area: Area, fill: Colour, radius = 0): void {
    this.#current.addShape(radius > 0 ? 'roundRect' : 'rect', {
      ...inches(area),
      ...(radius > 0 ? { rectRadius: radius / POINTS_PER_INCH } : {}),
      fill: { color: hex(fill) },
    });
  }

  disc(x: number, y: number, radius: number, fill: Colour): void {
    const area = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    this.#current.addShape('ellipse', { ...inches(area), fill: { color: hex(fill) } });
  }

  line(x1: number, y1: number, x2: number, y2: number, colour: Colour, width: number): void {
    const area = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    this.#current.addShape('line', {
      ...inches(area),
      flipV: (x2 - x1) * (y2 - y1) < 0,
      line: { color: hex(colour), width },
    });
  }

  picture(jpeg: Buffer, alt: string, area: Area): void {
    const data = `image/jpeg;base64,${jpeg.toString('base64')}`;
    this.#current.addImage({ data, altText: alt, ...inches(area) });
  }

  async finish(): Promise<Buffer> {
    const written = await this.#show.write({ outputType: 'uint8array' });
    if (!(written instanceof Uint8Array)) {
      throw new TypeError('The PPTX writer gave no bytes although it was asked for a Uint8Array.');
    }
    return withFixedDates(written);
  }

  /** A title stands where its layout says, so each place of a title is a layout of its own. */
  #layoutFor(area: Area): string {
    const place = JSON.stringify(area);
    const known = this.#layouts.get(place);
    if (known !== undefined) return known;
    const name = `Layout ${String(this.#layouts.size + 1)}`;
    this.#layouts.set(place, name);
    this.#show.defineSlideMaster({
      title: name,
      objects: [
        { placeholder: { options: { name: TITLE, type: 'title', ...inches(area) }, text: '' } },
      ],
    });
    return name;
  }

  get #current(): Slide {
    if (this.#slide === null)
      throw new Error('Nothing can be drawn before the first page. Call page().');
    return this.#slide;
  }
}

/** The writer stamps the present moment into the properties and on each part of the archive. */
function withFixedDates(pptx: Uint8Array): Buffer {
  const parts = unzipSync(pptx);
  const core = parts['docProps/core.xml'];
  if (core === undefined)
    throw new Error('The PPTX writer gave an archive without docProps/core.xml.');
  const stamp = SAMPLE_DATE.toISOString().replace('.000Z', 'Z');
  parts['docProps/core.xml'] = strToU8(
    strFromU8(core).replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${stamp}`),
  );
  // ZIP dates have no zone, so the same clock face is the same bytes everywhere.
  const mtime = new Date(SAMPLE_DATE.getUTCFullYear(), 0, 1);
  return Buffer.from(zipSync(parts, { mtime, level: 6 }));
}
