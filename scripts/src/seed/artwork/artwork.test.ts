import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ARTWORK, artworkSvg, drawJpeg, drawOnce } from './artwork.ts';
import type { ArtworkName } from './artwork.ts';

const NAMES = Object.keys(ARTWORK) as ArtworkName[];
const FRAME = { width: 320, height: 180 };

describe('artwork', () => {
  it.each(NAMES)('draws %s as a JPEG of exactly the size that was asked for', async (name) => {
    const { format, width, height } = await sharp(await drawJpeg(name, FRAME)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', ...FRAME });
  });

  it.each(NAMES)('draws %s with the same bytes each time', async (name) => {
    expect(await drawJpeg(name, FRAME)).toEqual(await drawJpeg(name, FRAME));
  });

  it.each(NAMES)('draws %s without text, which would need fonts', (name) => {
    expect(artworkSvg(name, FRAME)).not.toContain('<text');
  });

  it('fills the frame with more than one colour', async () => {
    for (const name of NAMES) {
      const { entropy } = await sharp(await drawJpeg(name, FRAME)).stats();
      expect(entropy, name).toBeGreaterThan(2);
    }
  });

  it('draws a picture once for all who ask for it in one size', async () => {
    const draw = drawOnce();
    expect(await draw('helix', FRAME)).toBe(await draw('helix', FRAME));
    expect(await draw('helix', { width: 100, height: 100 })).not.toEqual(
      await draw('helix', FRAME),
    );
  });
});
