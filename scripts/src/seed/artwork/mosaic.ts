import type { Motif } from './motif.ts';
import { ground, px } from './motif.ts';
import { PALETTE } from './palette.ts';

const ROWS = 5;
const PAIRS = [
  [PALETTE.ink, PALETTE.aqua],
  [PALETTE.teal, PALETTE.sand],
  [PALETTE.mist, PALETTE.deep],
  [PALETTE.sand, PALETTE.coral],
  [PALETTE.deep, PALETTE.amber],
  [PALETTE.aqua, PALETTE.teal],
] as const;

/** Shapes of a tile with a side of 1: a quarter disc, a half disc, a ring and two leaves. */
const SHAPES = [
  '<path d="M0 0H1A1 1 0 0 1 0 1Z"/>',
  '<path d="M0 0H1A.5 .5 0 0 1 0 0Z"/>',
  '<path d="M.5 .1A.4 .4 0 1 1 .499 .1ZM.5 .32A.18 .18 0 1 0 .501 .32Z"/>',
  '<path d="M0 0A1 1 0 0 1 1 1A1 1 0 0 1 0 0Z"/>',
  '<path d="M0 0H.5A.5 .5 0 0 1 0 .5ZM1 1H.5A.5 .5 0 0 1 1 .5Z"/>',
];

/** Tiles that differ and still make one floor. */
export const mosaic: Motif = ({ width, height }, random) => {
  const side = height / ROWS;
  const columns = Math.ceil(width / side);
  const tiles = Array.from({ length: ROWS * columns }, (_, index) => {
    const [back, front] = PAIRS[Math.floor(random() * PAIRS.length)] ?? PAIRS[0];
    const shape = SHAPES[Math.floor(random() * SHAPES.length)] ?? SHAPES[0] ?? '';
    const turn = Math.floor(random() * 4) * 90;
    const x = (index % columns) * side;
    const y = Math.floor(index / columns) * side;
    // A hair wider than its place, so that no seam shows between neighbours.
    return `<rect x="${px(x)}" y="${px(y)}" width="${px(side + 0.6)}" height="${px(side + 0.6)}" fill="${back}"/><g transform="translate(${px(x)} ${px(y)}) scale(${px(side)}) rotate(${String(turn)} .5 .5)" fill="${front}">${shape}</g>`;
  });
  return `${ground(PALETTE.mist, PALETTE.sand)}${tiles.join('')}`;
};
