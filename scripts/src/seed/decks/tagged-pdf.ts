import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { TextOverflowError } from './canvas.ts';
import type { Area, DocumentInfo, TextStyle } from './canvas.ts';
import { SAMPLE_DATE } from './sample-date.ts';

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

/** Shares of the size of the type. */
const LINE_GAP = 0.22;
const BULLET_INDENT = 0.95;
const ITEM_GAP = 0.55;

/** A PDF with headings, lists and described pictures for those who hear it read (ISO 32000-1, 14.8). */
export class TaggedPdf {
  readonly #document: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #bytes: Promise<Buffer>;

  /** @param size - width and height of a page in points */
  constructor({ title, subject, author }: DocumentInfo, size: readonly [number, number]) {
    this.#document = new PDFDocument({
      size: [...size],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en',
      displayTitle: true,
      info: {
        Title: title,
        Subject: subject,
        Author: author,
        CreationDate: SAMPLE_DATE,
        ModDate: SAMPLE_DATE,
      },
    });
    this.#bytes = buffer(this.#document);
    this.#root = this.#document.struct('Document');
    this.#document.addStructure(this.#root);
  }

  addPage(): void {
    this.#document.addPage();
  }

  /** @throws TextOverflowError when the text needs more room than the area has */
  text(tag: 'H1' | 'H2' | 'P', text: string, area: Area, style: TextStyle): void {
    this.#root.add(
      this.#document.struct(tag, {}, () => {
        this.#write(text, area, style);
      }),
    );
  }

  /** A bulleted list. @throws TextOverflowError as `text` does */
  list(items: readonly string[], area: Area, style: TextStyle): void {
    const needed = this.listHeight(items, area.width, style);
    if (needed > area.height) throw new TextOverflowError(items.join(' '), needed, area);
    const indent = style.size * BULLET_INDENT;
    const width = area.width - indent;
    const list = this.#document.struct('L');
    this.#root.add(list);
    let y = area.y;
    for (const item of items) {
      const top = y;
      const height = this.height(item, width, style);
      const entry = this.#document.struct('LI');
      list.add(entry);
      entry.add(
        this.#document.struct('Lbl', {}, () => {
          this.#document.text('•', area.x, top, { lineBreak: false });
        }),
      );
      entry.add(
        this.#document.struct('LBody', {}, () => {
          this.#write(item, { x: area.x + indent, y: top, width, height }, style);
        }),
      );
      y += height + style.size * ITEM_GAP;
    }
    list.end();
  }

  figure(jpeg: Buffer, alt: string, { x, y, width, height }: Area): void {
    const draw = (): void => {
      this.#document.image(jpeg, x, y, { width, height });
    };
    this.#root.add(this.#document.struct('Figure', { alt }, draw));
  }

  /** Text that belongs to the page and not to what it says, such as its number. */
  pageText(text: string, area: Area, style: TextStyle): void {
    this.artifact(() => {
      this.#write(text, area, style);
    });
  }

  /** Draws something that has no place in the structure. */
  artifact(draw: (document: PDFKit.PDFDocument) => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    draw(this.#document);
    this.#document.endMarkedContent();
  }

  /** How high a text stands in a column of this width, in points. */
  height(text: string, width: number, { bold = false, size, colour }: TextStyle): number {
    this.#document
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor(colour);
    return this.#document.heightOfString(text, { width, lineGap: size * LINE_GAP });
  }

  /** How high a list stands in a column of this width, in points. */
  listHeight(items: readonly string[], width: number, style: TextStyle): number {
    const column = width - style.size * BULLET_INDENT;
    const gaps = style.size * ITEM_GAP * (items.length - 1);
    return items.reduce((sum, item) => sum + this.height(item, column, style), gaps);
  }

  async finish(): Promise<Buffer> {
    this.#root.end();
    this.#document.end();
    return this.#bytes;
  }

  #write(text: string, area: Area, style: TextStyle): void {
    const needed = this.height(text, area.width, style);
    // Sums of fractions may differ in their last digit.
    if (needed > area.height + 0.01) throw new TextOverflowError(text, needed, area);
    const { align = 'left', valign = 'top', size } = style;
    // The gap below the last line is part of the height, and nothing that a reader sees.
    const spare = area.height - needed + size * LINE_GAP;
    const drop = { top: 0, middle: spare / 2, bottom: spare }[valign];
    this.#document.text(text, area.x, area.y + drop, {
      width: area.width,
      align,
      lineGap: size * LINE_GAP,
    });
  }
}
