import type { Draw } from '../artwork/artwork.ts';
import type { Colour } from '../artwork/palette.ts';
import { PALETTE } from '../artwork/palette.ts';
import type { Area, Canvas } from './canvas.ts';

/** A slide of 16:9, in points. */
export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 48;
/** What stands between the heading and the foot. */
export const BODY = { top: 138, bottom: 490 } as const;

/** What every layout needs to know about the slide it draws. */
export interface SlideFrame {
  readonly canvas: Canvas;
  readonly draw: Draw;
  readonly deckTitle: string;
  readonly number: number;
}

/** The line that says, on every slide, that nobody ever gave this talk. */
export function drawFoot(
  { canvas, deckTitle, number }: SlideFrame,
  colour: Colour,
  width: number = SLIDE.width - 2 * MARGIN,
): void {
  const area = { x: MARGIN, y: 503, width, height: 16 };
  const style = { size: 10, colour };
  canvas.footer(`${String(number)}   Sample material   |   ${deckTitle}`, area, style);
}

/** A white slide with its heading. */
export function drawPlain(
  frame: SlideFrame,
  title: string,
  width: number = SLIDE.width - 2 * MARGIN,
): void {
  frame.canvas.page(PALETTE.white, {
    text: title,
    area: { x: MARGIN, y: 54, width, height: 82 },
    style: { size: 28, bold: true, colour: PALETTE.ink },
  });
  frame.canvas.box({ x: MARGIN, y: 40, width: 56, height: 5 }, PALETTE.coral);
  drawFoot(frame, PALETTE.deep, width);
}

/** Equal columns side by side across the slide's body. */
export function columns(count: number, gap: number): Area[] {
  const width = (SLIDE.width - 2 * MARGIN - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: MARGIN + index * (width + gap),
    y: BODY.top,
    width,
    height: BODY.bottom - BODY.top,
  }));
}
