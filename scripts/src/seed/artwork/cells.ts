import type { Motif } from './motif.ts';
import { disc, ground, px } from './motif.ts';
import { PALETTE } from './palette.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const ATTEMPTS = 900;
const NUCLEI = [PALETTE.coral, PALETTE.amber, PALETTE.white, PALETTE.aqua];

/** Throws circles, large ones first, and keeps those that find room. */
function pack(width: number, height: number, random: () => number): Cell[] {
  const unit = Math.min(width, height);
  const cells: Cell[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const radius = unit * (0.19 - 0.165 * (attempt / ATTEMPTS));
    const cell = { x: width * random(), y: height * random(), radius };
    const fits = cells.every(
      (other) => Math.hypot(cell.x - other.x, cell.y - other.y) > (radius + other.radius) * 1.04,
    );
    if (fits) cells.push(cell);
  }
  return cells;
}

/** Living cells of many sizes, each with its core. */
export const cells: Motif = ({ width, height }, random) => {
  const drawn = pack(width, height, random).map(({ x, y, radius }, index) => {
    const angle = random() * 2 * Math.PI;
    const nucleus = NUCLEI[index % NUCLEI.length] ?? PALETTE.white;
    const coreX = x + Math.cos(angle) * radius * 0.25;
    const coreY = y + Math.sin(angle) * radius * 0.25;
    return (
      disc(x, y, radius, PALETTE.aqua, 0.2) +
      `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius * 0.9)}" fill="none" stroke="${PALETTE.aqua}" stroke-width="${px(radius * 0.05)}" opacity="0.55"/>` +
      disc(coreX, coreY, radius * 0.5, nucleus, 0.25) +
      disc(coreX, coreY, radius * 0.32, nucleus, 0.92)
    );
  });
  return `${ground(PALETTE.deep, PALETTE.ink)}${drawn.join('')}`;
};
