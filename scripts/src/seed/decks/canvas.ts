import type { Colour } from '../artwork/palette.ts';

/** A rectangle on a page, in points from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** A page's heading, by which readers of the document navigate. */
export interface Heading {
  readonly text: string;
  readonly area: Area;
  readonly style: TextStyle;
}

/** What a document says about itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
}

/** Pages to draw on, one after the other, whatever the format they end up in. */
export interface Canvas {
  /** Begins the next page, filled with a colour. @throws TextOverflowError as `text` does */
  page(background: Colour, heading: Heading): void;
  /** @throws TextOverflowError when the text needs more room than the area has */
  text(text: string, area: Area, style: TextStyle): void;
  /** A bulleted list. @throws TextOverflowError as `text` does */
  list(items: readonly string[], area: Area, style: TextStyle): void;
  /** A line at the foot of the page that assistive technology skips. */
  footer(text: string, area: Area, style: TextStyle): void;
  box(area: Area, fill: Colour, radius?: number): void;
  disc(x: number, y: number, radius: number, fill: Colour): void;
  line(x1: number, y1: number, x2: number, y2: number, colour: Colour, width: number): void;
  /** A JPEG that fills the area; both have the same proportions. */
  picture(jpeg: Buffer, alt: string, area: Area): void;
  finish(): Promise<Buffer>;
}

/** A text does not fit where it is to stand, so part of it would be lost or lie over something else. */
export class TextOverflowError extends Error {
  override readonly name = 'TextOverflowError';

  constructor(text: string, needed: number, area: Area) {
    super(
      `"${text.slice(0, 60)}" needs ${String(Math.ceil(needed))} points of height and has ${String(area.height)}. Shorten it or set it smaller.`,
    );
  }
}
