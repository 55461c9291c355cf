import type { Motif } from './motif.ts';
import { disc, ground, px } from './motif.ts';
import { PALETTE } from './palette.ts';

const BANDS = [PALETTE.ink, PALETTE.deep, PALETTE.teal, PALETTE.aqua, PALETTE.amber, PALETTE.coral];

/** Arcs that grow from one corner, with a small body travelling on each. */
export const arcs: Motif = ({ width, height }, random) => {
  const reach = Math.hypot(width, height);
  const band = reach / (BANDS.length * 1.32);
  const originX = width * 0.06;
  const originY = height * 0.98;
  const drawn = BANDS.map((colour, index) => {
    const radius = band * (index + 0.75);
    // Between straight up and a little above the ground, so that the body is inside the frame.
    const low = Math.PI * 0.06;
    const high = Math.min(Math.PI * 0.44, Math.asin(Math.min(1, (originY * 0.92) / radius)));
    const angle = low + (high - low) * random();
    const x = originX + Math.cos(angle) * radius;
    const y = originY - Math.sin(angle) * radius;
    return (
      `<circle cx="${px(originX)}" cy="${px(originY)}" r="${px(radius)}" fill="none" stroke="${colour}" stroke-width="${px(band * 0.42)}" opacity="0.88"/>` +
      disc(x, y, band * 0.34, PALETTE.white) +
      disc(x, y, band * 0.16, index % 2 === 0 ? PALETTE.coral : PALETTE.ink)
    );
  });
  return `${ground(PALETTE.sand, PALETTE.mist)}${drawn.join('')}`;
};
