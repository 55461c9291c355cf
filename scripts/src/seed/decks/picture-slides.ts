import { ARTWORK } from '../artwork/artwork.ts';
import type { ArtworkName } from '../artwork/artwork.ts';
import { PALETTE } from '../artwork/palette.ts';
import type { Deck } from './deck.ts';
import { BODY, MARGIN, SLIDE, drawFoot, drawPlain } from './slide-frame.ts';
import type { SlideFrame } from './slide-frame.ts';

/** Pixels for each point of a picture: sharp on a projector, small in a download. */
const DENSITY = 1.6;

/** A drawing down the right side of the slide. */
async function drawSide(
  { canvas, draw }: SlideFrame,
  art: ArtworkName,
  width: number,
): Promise<void> {
  const area = { x: SLIDE.width - width, y: 0, width, height: SLIDE.height };
  const jpeg = await draw(art, {
    width: Math.round(width * DENSITY),
    height: Math.round(SLIDE.height * DENSITY),
  });
  canvas.picture(jpeg, ARTWORK[art].alt, area);
}

export async function drawCover(frame: SlideFrame, { title, subtitle, art }: Deck): Promise<void> {
  const { canvas } = frame;
  const width = 424;
  canvas.page(PALETTE.ink, {
    text: title,
    area: { x: MARGIN, y: 110, width, height: 220 },
    style: { size: 38, bold: true, colour: PALETTE.white, valign: 'middle' },
  });
  canvas.text(
    'Smart Health / Personalised Medicine',
    { x: MARGIN, y: 52, width, height: 22 },
    { size: 14, bold: true, colour: PALETTE.aqua },
  );
  canvas.box({ x: MARGIN, y: 346, width: 72, height: 5 }, PALETTE.coral);
  canvas.text(
    subtitle,
    { x: MARGIN, y: 366, width, height: 74 },
    { size: 19, colour: PALETTE.mist },
  );
  canvas.box({ x: MARGIN, y: 458, width: 132, height: 26 }, PALETTE.amber, 13);
  canvas.text(
    'Sample material',
    { x: MARGIN, y: 458, width: 132, height: 26 },
    { size: 12, bold: true, colour: PALETTE.ink, align: 'center', valign: 'middle' },
  );
  await drawSide(frame, art, 450);
}

export async function drawPoints(
  frame: SlideFrame,
  { title, points, art }: { title: string; points: readonly string[]; art: ArtworkName },
): Promise<void> {
  const width = 548;
  drawPlain(frame, title, width);
  frame.canvas.list(
    points,
    { x: MARGIN, y: BODY.top + 8, width, height: BODY.bottom - BODY.top - 8 },
    { size: 22, colour: PALETTE.ink },
  );
  await drawSide(frame, art, 320);
}

export function drawStatement(
  frame: SlideFrame,
  { title, text }: { title: string; text: string },
): void {
  const { canvas } = frame;
  canvas.page(PALETTE.deep, {
    text: title,
    area: { x: MARGIN, y: 54, width: 600, height: 40 },
    style: { size: 18, bold: true, colour: PALETTE.aqua },
  });
  canvas.disc(900, 60, 190, PALETTE.teal);
  canvas.disc(846, 150, 44, PALETTE.amber);
  canvas.disc(762, 74, 16, PALETTE.coral);
  canvas.box({ x: MARGIN, y: 190, width: 6, height: 240 }, PALETTE.coral);
  canvas.text(
    text,
    { x: MARGIN + 32, y: 190, width: 760, height: 240 },
    { size: 32, bold: true, colour: PALETTE.white, valign: 'middle' },
  );
  drawFoot(frame, PALETTE.mist);
}

export async function drawClosing(frame: SlideFrame, { closing, art }: Deck): Promise<void> {
  const { canvas } = frame;
  const width = 548;
  canvas.page(PALETTE.sand, {
    text: 'To take home',
    area: { x: MARGIN, y: 54, width, height: 60 },
    style: { size: 32, bold: true, colour: PALETTE.ink },
  });
  canvas.list(
    closing,
    { x: MARGIN, y: BODY.top, width, height: 250 },
    { size: 22, colour: PALETTE.ink },
  );
  canvas.box({ x: MARGIN, y: 408, width, height: 72 }, PALETTE.white, 10);
  canvas.text(
    'Sample material. These slides were made to show how presentations are published here; nobody gave this talk.',
    { x: MARGIN + 18, y: 408, width: width - 36, height: 72 },
    { size: 14, colour: PALETTE.deep, valign: 'middle' },
  );
  drawFoot(frame, PALETTE.deep, width);
  await drawSide(frame, art, 320);
}
