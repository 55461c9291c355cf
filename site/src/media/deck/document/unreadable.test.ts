import sharp from 'sharp';
import { expect, it } from 'vitest';
import { undrawable } from './unreadable.ts';

it('a picture is done without where it is its own fault, and no other', async () => {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#369' } })
    .png()
    .toBuffer();
  const cut = await sharp(png.subarray(0, 60))
    .webp()
    .toBuffer()
    .catch((error: unknown) => error);
  expect(undrawable(cut)).toBeNull();
  const refused = await sharp(png)
    .webp()
    .toFile('/nowhere/x.webp')
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Error);
  const ours = new TypeError('x is not a function');
  for (const error of [refused, ours]) expect(() => undrawable(error)).toThrow(error);
});
