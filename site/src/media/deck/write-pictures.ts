import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { halfPictureFile, pictureFile } from '../../slides/slide.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface WebpPicture {
  readonly bytes: Buffer;
  readonly size: Size;
}

export async function asWebp(picture: Sharp, width: number): Promise<WebpPicture> {
  const { data, info } = await picture
    .clone()
    .resize({ width })
    .webp({ quality: 80, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, size: { width: info.width, height: info.height } };
}

/** A picture, and the same at half its width. */
interface PictureInTwoWidths {
  readonly whole: WebpPicture;
  readonly half: WebpPicture;
}

export async function inTwoWidths(picture: Sharp, width: number): Promise<PictureInTwoWidths> {
  const whole = await asWebp(picture, width);
  return { whole, half: await asWebp(picture, Math.ceil(width / 2)) };
}

export async function writePictures(
  { whole, half }: PictureInTwoWidths,
  folder: string,
  name: string,
): Promise<Size> {
  await writeFile(join(folder, pictureFile(name)), whole.bytes);
  await writeFile(join(folder, halfPictureFile(name)), half.bytes);
  return whole.size;
}
