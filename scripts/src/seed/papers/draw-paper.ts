import { ARTWORK } from '../artwork/artwork.ts';
import type { Draw } from '../artwork/artwork.ts';
import { PALETTE } from '../artwork/palette.ts';
import type { TextStyle } from '../decks/canvas.ts';
import { TaggedPdf } from '../decks/tagged-pdf.ts';
import type { Block, Paper } from './paper.ts';

/** A4, in points. */
export const A4 = { width: 595, height: 842 } as const;
const MARGIN = 68;
const WIDTH = A4.width - 2 * MARGIN;
const TOP = 72;
const BOTTOM = A4.height - 76;
const BAND = 168;

const KIND: TextStyle = { size: 11, bold: true, colour: PALETTE.teal };
const TITLE: TextStyle = { size: 27, bold: true, colour: PALETTE.ink };
const LEAD: TextStyle = { size: 14, colour: PALETTE.deep };
const HEADING: TextStyle = { size: 15, bold: true, colour: PALETTE.ink };
const BODY: TextStyle = { size: 11, colour: PALETTE.ink };
const FOOT: TextStyle = { size: 9, colour: PALETTE.deep };

/** Sets a text on as many pages as it takes; no paragraph is torn, and no heading left behind. */
class Setter {
  readonly #pdf: TaggedPdf;
  readonly #title: string;
  #page = 0;
  #y = TOP;

  constructor(pdf: TaggedPdf, title: string) {
    this.#pdf = pdf;
    this.#title = title;
  }

  nextPage(start: number): void {
    this.#pdf.addPage();
    this.#page += 1;
    this.#y = start;
    const foot = `Sample material   |   ${this.#title}   |   page ${String(this.#page)}`;
    const area = { x: MARGIN, y: A4.height - 48, width: WIDTH, height: 14 };
    this.#pdf.pageText(foot, area, FOOT);
  }

  /** Goes on to a new page unless this height is left on the present one. */
  require(height: number): void {
    if (this.#y + height > BOTTOM) this.nextPage(TOP);
  }

  height(block: Block, style: TextStyle): number {
    return typeof block === 'string'
      ? this.#pdf.height(block, WIDTH, style)
      : this.#pdf.listHeight(block, WIDTH, style);
  }

  set(tag: 'H1' | 'H2' | 'P', block: Block, style: TextStyle, after: number): void {
    const height = this.height(block, style);
    this.require(height);
    const area = { x: MARGIN, y: this.#y, width: WIDTH, height };
    if (typeof block === 'string') this.#pdf.text(tag, block, area, style);
    else this.#pdf.list(block, area, style);
    this.#y += height + after;
  }
}

/** A paper as a PDF. */
export async function drawPaper(
  { kind, title, lead, art, sections }: Paper,
  draw: Draw,
): Promise<Buffer> {
  const info = { title, subject: `${kind}. Sample material.`, author: 'Pilotpress sample content' };
  const pdf = new TaggedPdf(info, [A4.width, A4.height]);
  const setter = new Setter(pdf, title);
  setter.nextPage(BAND + 40);
  const jpeg = await draw(art, { width: A4.width * 2, height: BAND * 2 });
  pdf.figure(jpeg, ARTWORK[art].alt, { x: 0, y: 0, width: A4.width, height: BAND });
  setter.set('P', `${kind}   |   Sample material`, KIND, 6);
  setter.set('H1', title, TITLE, 8);
  setter.set('P', lead, LEAD, 18);
  for (const { heading, blocks } of sections) {
    const [first = ''] = blocks;
    setter.require(setter.height(heading, HEADING) + 6 + setter.height(first, BODY));
    setter.set('H2', heading, HEADING, 6);
    blocks.forEach((block, index) => {
      setter.set('P', block, BODY, index === blocks.length - 1 ? 20 : 9);
    });
  }
  return pdf.finish();
}
