import sharp from 'sharp';
import { arcs } from './arcs.ts';
import { cells } from './cells.ts';
import { helix } from './helix.ts';
import { mosaic } from './mosaic.ts';
import type { Frame, Motif } from './motif.ts';
import { network } from './network.ts';
import { seededRandom } from './seeded-random.ts';
import { waves } from './waves.ts';

/** Every drawing there is, with the words for those who do not see it. */
export const ARTWORK = {
  helix: { motif: helix, seed: 7, alt: 'Drawing of two strands that wind round each other' },
  network: { motif: network, seed: 21, alt: 'Drawing of thirty points joined by arcs' },
  waves: { motif: waves, seed: 3, alt: 'Drawing of layered waves under a low sun' },
  cells: { motif: cells, seed: 12, alt: 'Drawing of round cells of many sizes' },
  arcs: { motif: arcs, seed: 5, alt: 'Drawing of arcs that grow from one corner' },
  mosaic: { motif: mosaic, seed: 9, alt: 'Drawing of a floor of unlike tiles' },
} as const satisfies Record<string, { motif: Motif; seed: number; alt: string }>;
export type ArtworkName = keyof typeof ARTWORK;

/** The SVG of a drawing. It holds no text, so it looks the same with whatever fonts a machine has. */
export function artworkSvg(name: ArtworkName, frame: Frame): string {
  const { motif, seed } = ARTWORK[name];
  const size = `width="${String(frame.width)}" height="${String(frame.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${motif(frame, seededRandom(seed))}</svg>`;
}

/** A drawing as a JPEG of exactly the frame's pixels. */
export type Draw = (name: ArtworkName, frame: Frame) => Promise<Buffer>;

export const drawJpeg: Draw = async (name, frame) =>
  sharp(Buffer.from(artworkSvg(name, frame)))
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();

/** Draws each picture once, for slides and papers that share them. */
export function drawOnce(): Draw {
  const drawn = new Map<string, Promise<Buffer>>();
  return (name, frame) => {
    const key = `${name} ${String(frame.width)} ${String(frame.height)}`;
    const jpeg = drawn.get(key) ?? drawJpeg(name, frame);
    drawn.set(key, jpeg);
    return jpeg;
  };
}
