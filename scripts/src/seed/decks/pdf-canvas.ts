import type { Colour } from '../artwork/palette.ts';
import type { Area, Canvas, DocumentInfo, Heading, TextStyle } from './canvas.ts';
import { TaggedPdf } from './tagged-pdf.ts';

/** Pages of a PDF, each drawn freely. */
export class PdfCanvas implements Canvas {
  readonly #pdf: TaggedPdf;
  readonly #size: readonly [number, number];

  /** @param size - width and height of a page in points */
  constructor(info: DocumentInfo, size: readonly [number, number]) {
    this.#pdf = new TaggedPdf(info, size);
    this.#size = size;
  }

  page(background: Colour, { text, area, style }: Heading): void {
    const [width, height] = this.#size;
    this.#pdf.addPage();
    this.box({ x: 0, y: 0, width, height }, background);
    this.#pdf.text('H1', text, area, style);
  }

  text(text: string, area: Area, style: TextStyle): void {
    this.#pdf.text('P', text, area, style);
  }

  list(items: readonly string[], area: Area, style: TextStyle): void {
    this.#pdf.list(items, area, style);
  }

  footer(text: string, area: Area, style: TextStyle): void {
    this.#pdf.pageText(text, area, style);
  }

  box({ x, y, width, height }: Area, fill: Colour, radius = 0): void {
    this.#pdf.artifact((document) => document.roundedRect(x, y, width, height, radius).fill(fill));
  }

  disc(x: number, y: number, radius: number, fill: Colour): void {
    this.#pdf.artifact((document) => document.circle(x, y, radius).fill(fill));
  }

  line(x1: number, y1: number, x2: number, y2: number, colour: Colour, width: number): void {
    this.#pdf.artifact((document) =>
      document.lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke(colour),
    );
  }

  picture(jpeg: Buffer, alt: string, area: Area): void {
    this.#pdf.figure(jpeg, alt, area);
  }

  finish(): Promise<Buffer> {
    return this.#pdf.finish();
  }
}
