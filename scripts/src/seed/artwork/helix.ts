import type { Motif } from './motif.ts';
import { disc, ground, px } from './motif.ts';
import { PALETTE } from './palette.ts';

const RUNGS_PER_TURN = 11;
const RUNG_COLOURS = [PALETTE.coral, PALETTE.amber, PALETTE.aqua, PALETTE.white];

/** Two strands that wind round each other, joined by rungs. */
export const helix: Motif = ({ width, height }, random) => {
  const length = Math.hypot(width, height) * 1.15;
  const amplitude = Math.min(width, height) * 0.23;
  const turn = amplitude * 4.4;
  const step = turn / RUNGS_PER_TURN;
  const back: string[] = [];
  const front: string[] = [];
  for (let along = -length / 2; along <= length / 2; along += step) {
    const angle = (along / turn) * 2 * Math.PI;
    const y = amplitude * Math.sin(angle);
    const depth = Math.cos(angle);
    const colour = RUNG_COLOURS[Math.floor(random() * RUNG_COLOURS.length)] ?? PALETTE.white;
    back.push(
      `<line x1="${px(along)}" y1="${px(y)}" x2="${px(along)}" y2="${px(-y)}" stroke="${colour}" stroke-width="${px(amplitude * 0.035)}" opacity="0.75"/>`,
    );
    for (const [side, near] of [
      [y, depth],
      [-y, -depth],
    ] as const) {
      const bead = disc(
        along,
        side,
        amplitude * (0.13 + 0.055 * near),
        near > 0 ? PALETTE.white : PALETTE.aqua,
        0.8 + 0.2 * near,
      );
      (near > 0 ? front : back).push(bead);
    }
  }
  const glow = disc(width * 0.78, height * 0.2, Math.max(width, height) * 0.42, PALETTE.teal, 0.35);
  return `${ground(PALETTE.ink, PALETTE.deep)}${glow}<g transform="translate(${px(width / 2)} ${px(height / 2)}) rotate(-24)">${back.join('')}${front.join('')}</g>`;
};
