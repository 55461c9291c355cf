import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ShareCard } from './share-image.ts';
import { shareImage } from './share-image.ts';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/commissioner/package.json'),
);
const card: ShareCard = {
  kind: 'Event',
  title: 'Plenary & workshop',
  details: ['12 June 2026', 'Smart Health'],
  site: 'Pilot of the regions',
};

/** How white a part of a picture is at its whitest, from 0 to 255; only titles are as white as that. */
async function whitest(png: Buffer, left: number, top: number, width: number, height: number) {
  const part = await sharp(png).extract({ left, top, width, height }).toBuffer();
  const { channels } = await sharp(part).stats();
  return Math.min(...channels.map(({ max }) => max));
}

describe('the picture of a shared page', () => {
  it('has the size that is asked for, and the same bytes for the same card', async () => {
    const picture = await shareImage(card, fonts);
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    expect(picture.equals(await shareImage(card, fonts))).toBe(true);
    expect(picture.equals(await shareImage({ ...card, title: 'Another' }, fonts))).toBe(false);
  });

  it('has the title in white on its deep ground', async () => {
    const written = await shareImage(card, fonts);
    expect(await whitest(written, 72, 120, 700, 100)).toBe(255);
  });

  it.each([
    ['a title of 300 characters', { title: 'Regions share what they know. '.repeat(10) }],
    ['a title without spaces', { title: 'Interregionalinnovation'.repeat(13) }],
    ['a name of the site that fills lines', { site: 'Network of networks '.repeat(12) }],
    ['signs that mean something in markup', { title: 'A < B & "C" > \'D\'' }],
    ['a title of the widest letters', { title: 'W'.repeat(300) }],
    ['nothing but a title', { kind: null, details: [], site: null }],
  ])('holds %s', async (_, change) => {
    const picture = await shareImage({ ...card, ...change }, fonts);
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(await whitest(picture, 72, 72, 700, 430)).toBe(255);
  });
});
