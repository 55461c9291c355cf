import { PALETTE } from '../artwork/palette.ts';
import type { Point } from './deck.ts';
import { BODY, MARGIN, SLIDE, columns, drawPlain } from './slide-frame.ts';
import type { SlideFrame } from './slide-frame.ts';

const ACCENTS = [PALETTE.teal, PALETTE.coral, PALETTE.deep, PALETTE.amber, PALETTE.ink] as const;
const accent = (index: number) => ACCENTS[index % ACCENTS.length] ?? PALETTE.teal;
/** Text on an accent: dark on the warm colours, white on the cool ones, for contrast. */
const onAccent = (index: number) =>
  accent(index) === PALETTE.amber || accent(index) === PALETTE.coral ? PALETTE.ink : PALETTE.white;

/** Four parties round a table, each explained beside it. */
export function drawCircle(
  frame: SlideFrame,
  {
    title,
    centre,
    parts,
  }: { title: string; centre: string; parts: readonly [Point, Point, Point, Point] },
): void {
  const { canvas } = frame;
  drawPlain(frame, title);
  const middle = { x: 232, y: 314 };
  canvas.disc(middle.x, middle.y, 168, PALETTE.mist);
  canvas.disc(middle.x, middle.y, 112, PALETTE.white);
  canvas.text(
    centre,
    { x: middle.x - 62, y: middle.y - 40, width: 124, height: 80 },
    { size: 15, bold: true, colour: PALETTE.ink, align: 'center', valign: 'middle' },
  );
  parts.forEach(({ name, text }, index) => {
    const angle = -Math.PI / 2 + (index * Math.PI) / 2;
    const x = middle.x + Math.cos(angle) * 126;
    const y = middle.y + Math.sin(angle) * 126;
    canvas.disc(x, y, 54, accent(index));
    canvas.text(
      name,
      { x: x - 50, y: y - 20, width: 100, height: 40 },
      { size: 13, bold: true, colour: onAccent(index), align: 'center', valign: 'middle' },
    );
    const top = BODY.top + 4 + index * 88;
    canvas.box({ x: 472, y: top, width: 5, height: 74 }, accent(index));
    canvas.text(
      name,
      { x: 492, y: top - 4, width: 420, height: 26 },
      { size: 18, bold: true, colour: PALETTE.ink },
    );
    canvas.text(
      text,
      { x: 492, y: top + 24, width: 420, height: 52 },
      { size: 17, colour: PALETTE.ink },
    );
  });
}

/** Numbered steps along a line. */
export function drawSteps(
  frame: SlideFrame,
  { title, steps }: { title: string; steps: readonly Point[] },
): void {
  const { canvas } = frame;
  drawPlain(frame, title);
  const places = columns(steps.length, 20);
  const level = BODY.top + 52;
  canvas.line(MARGIN + 26, level, SLIDE.width - MARGIN - 26, level, PALETTE.aqua, 4);
  places.forEach(({ x, width }, index) => {
    const step = steps[index];
    if (step === undefined) return;
    canvas.disc(x + 30, level, 30, accent(index));
    canvas.text(
      String(index + 1),
      { x, y: level - 20, width: 60, height: 40 },
      { size: 22, bold: true, colour: onAccent(index), align: 'center', valign: 'middle' },
    );
    canvas.text(
      step.name,
      { x, y: level + 52, width, height: 30 },
      { size: 20, bold: true, colour: PALETTE.ink },
    );
    canvas.text(
      step.text,
      { x, y: level + 88, width, height: 200 },
      { size: 18, colour: PALETTE.ink },
    );
  });
}

/** Two or three cards side by side. */
export function drawCards(
  frame: SlideFrame,
  { title, cards }: { title: string; cards: readonly Point[] },
): void {
  const { canvas } = frame;
  drawPlain(frame, title);
  columns(cards.length, 24).forEach((area, index) => {
    const card = cards[index];
    if (card === undefined) return;
    const inner = { x: area.x + 24, width: area.width - 48 };
    canvas.box(area, PALETTE.mist, 14);
    canvas.box({ x: inner.x, y: area.y + 26, width: 40, height: 5 }, accent(index));
    canvas.text(
      card.name,
      { ...inner, y: area.y + 44, height: 64 },
      { size: 22, bold: true, colour: PALETTE.ink },
    );
    canvas.text(
      card.text,
      { ...inner, y: area.y + 116, height: area.height - 132 },
      { size: 20, colour: PALETTE.ink },
    );
  });
}

/** Large figures with what they count. */
export function drawFigures(
  frame: SlideFrame,
  { title, figures, note }: { title: string; figures: readonly Point[]; note: string },
): void {
  const { canvas } = frame;
  drawPlain(frame, title);
  columns(figures.length, 24).forEach(({ x, y, width }, index) => {
    const figure = figures[index];
    if (figure === undefined) return;
    canvas.box({ x, y, width, height: 218 }, accent(index), 14);
    canvas.text(
      figure.name,
      { x: x + 24, y: y + 16, width: width - 48, height: 90 },
      { size: 60, bold: true, colour: onAccent(index) },
    );
    canvas.text(
      figure.text,
      { x: x + 24, y: y + 110, width: width - 48, height: 96 },
      { size: 18, colour: onAccent(index) },
    );
  });
  canvas.text(
    note,
    { x: MARGIN, y: BODY.top + 240, width: SLIDE.width - 2 * MARGIN, height: 104 },
    { size: 20, colour: PALETTE.ink },
  );
}

/** Names in a grid of three columns. */
export function drawNames(
  frame: SlideFrame,
  { title, names, note }: { title: string; names: readonly string[]; note: string },
): void {
  const { canvas } = frame;
  drawPlain(frame, title);
  const places = columns(3, 18);
  names.forEach((name, index) => {
    const place = places[index % places.length];
    if (place === undefined) return;
    const area = {
      x: place.x,
      y: BODY.top + Math.floor(index / places.length) * 62,
      width: place.width,
      height: 50,
    };
    canvas.box(area, PALETTE.mist, 25);
    canvas.disc(area.x + 25, area.y + 25, 11, accent(Math.floor(index / places.length)));
    canvas.text(
      name,
      { ...area, x: area.x + 46, width: area.width - 56 },
      { size: 15, bold: true, colour: PALETTE.ink, valign: 'middle' },
    );
  });
  canvas.text(
    note,
    { x: MARGIN, y: 398, width: SLIDE.width - 2 * MARGIN, height: 88 },
    { size: 18, colour: PALETTE.ink, valign: 'bottom' },
  );
}
