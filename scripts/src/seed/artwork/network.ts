import type { Motif } from './motif.ts';
import { disc, ground, px } from './motif.ts';
import { PALETTE } from './palette.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const NODES = 30;
const CANDIDATES = 14;
const LINKS = 3;
const COLOURS = [PALETTE.teal, PALETTE.ink, PALETTE.coral, PALETTE.teal, PALETTE.amber];

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Points that keep their distance: of several candidates the one farthest from its neighbours is taken. */
function scatter(width: number, height: number, random: () => number): Point[] {
  const points: Point[] = [];
  while (points.length < NODES) {
    const candidates = Array.from({ length: CANDIDATES }, () => ({
      x: width * (0.02 + 0.96 * random()),
      y: height * (0.04 + 0.92 * random()),
    }));
    const gap = (point: Point): number => Math.min(...points.map((other) => apart(point, other)));
    points.push(candidates.reduce((best, next) => (gap(next) > gap(best) ? next : best)));
  }
  return points;
}

/** Places of different weight, joined by arcs to their neighbours. */
export const network: Motif = ({ width, height }, random) => {
  const unit = Math.min(width, height);
  const points = scatter(width, height, random);
  const arcs = points.flatMap((from) =>
    points
      .filter((to) => to !== from)
      .sort((a, b) => apart(from, a) - apart(from, b))
      .slice(0, LINKS)
      .map((to) => {
        const bendX = (from.x + to.x) / 2 + (to.y - from.y) * 0.22;
        const bendY = (from.y + to.y) / 2 - (to.x - from.x) * 0.22;
        return `<path d="M${px(from.x)} ${px(from.y)}Q${px(bendX)} ${px(bendY)} ${px(to.x)} ${px(to.y)}" fill="none" stroke="${PALETTE.deep}" stroke-width="${px(unit * 0.004)}" opacity="0.45"/>`;
      }),
  );
  const nodes = points.map(({ x, y }, index) => {
    const radius = unit * (0.012 + 0.034 * random() ** 2);
    const colour = COLOURS[index % COLOURS.length] ?? PALETTE.teal;
    return disc(x, y, radius * 2.3, colour, 0.14) + disc(x, y, radius, colour);
  });
  const lands =
    disc(width * 0.28, height * 0.62, unit * 0.5, PALETTE.aqua, 0.4) +
    disc(width * 0.74, height * 0.36, unit * 0.42, PALETTE.amber, 0.28);
  return `${ground(PALETTE.sand, PALETTE.mist)}${lands}${arcs.join('')}${nodes.join('')}`;
};
