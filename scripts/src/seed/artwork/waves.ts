import type { Motif } from './motif.ts';
import { disc, ground, px } from './motif.ts';
import { PALETTE } from './palette.ts';

const LAYERS = [
  { colour: PALETTE.aqua, opacity: 0.75 },
  { colour: PALETTE.teal, opacity: 0.55 },
  { colour: PALETTE.coral, opacity: 0.75 },
  { colour: PALETTE.teal, opacity: 0.8 },
  { colour: PALETTE.deep, opacity: 0.85 },
  { colour: PALETTE.ink, opacity: 0.95 },
];
const STEPS = 48;

/** Layers of swell under a low sun. */
export const waves: Motif = ({ width, height }, random) => {
  const layers = LAYERS.map(({ colour, opacity }, index) => {
    const level = height * (0.42 + 0.1 * index);
    const swell = height * (0.05 + 0.04 * random());
    const phase = random() * 2 * Math.PI;
    const crests = 1.1 + random() * 1.2;
    const edge = Array.from({ length: STEPS + 1 }, (_, step) => {
      const share = step / STEPS;
      const y =
        level +
        swell * Math.sin(phase + share * crests * 2 * Math.PI) +
        swell * 0.35 * Math.sin(phase * 2 + share * crests * 5);
      return `${px(share * width)} ${px(y)}`;
    });
    return `<path d="M${edge.join('L')}L${px(width)} ${px(height)}L0 ${px(height)}Z" fill="${colour}" opacity="${String(opacity)}"/>`;
  });
  const radius = Math.min(width, height) * 0.17;
  const sun =
    disc(width * 0.68, height * 0.34, radius * 1.7, PALETTE.amber, 0.22) +
    disc(width * 0.68, height * 0.34, radius, PALETTE.amber);
  return `${ground(PALETTE.sand, PALETTE.mist)}${sun}${layers.join('')}`;
};
