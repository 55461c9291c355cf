import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How different a pixel must be to count: black is 1 away from white. Letters are smoothed a little otherwise from one Chromium to the next. */
const THRESHOLD = 0.15;
/** A difference is seen where it is dense: so many pixels of a square of 24 by 24. */
const WINDOW = 24;
const DENSE = 72;

const KEPT = join(import.meta.dirname, 'style');
/** Set to take what is shown now for what shall be shown from now on. */
const isUpdate = (process.env.PILOTPRESS_UPDATE_STYLE ?? '') !== '';

async function pixels(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function keptPicture(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Compares what is shown with the picture that is kept of it.
 *
 * @param name - of the picture, as in `badges-390-dark`
 * @param shown - as PNG
 * @returns what differs, in words; `null` where nothing does
 */
export async function differenceTo(name: string, shown: Buffer): Promise<string | null> {
  const path = join(KEPT, `${name}.webp`);
  if (isUpdate) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(path, await sharp(shown).webp({ lossless: true, effort: 6 }).toBuffer());
    return null;
  }
  const kept = await keptPicture(path);
  if (kept === null) return `There is no picture of ${name} yet. ${HOW_TO_UPDATE}`;
  const [before, now] = [await pixels(kept), await pixels(shown)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height) {
    const sizes = `${String(now.width)} × ${String(now.height)} pixels and not ${String(width)} × ${String(height)}`;
    return `${name} is ${sizes}. It is kept as ${await keep(name, 'shown', shown)}. ${HOW_TO_UPDATE}`;
  }
  const difference = Buffer.alloc(before.data.length);
  const dense = pixelmatch(before.data, now.data, difference, width, height, {
    threshold: THRESHOLD,
    windowSize: WINDOW,
  });
  if (dense <= DENSE) return null;
  const marked = await sharp(difference, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  const [at, seen] = [await keep(name, 'difference', marked), await keep(name, 'shown', shown)];
  return `${name} looks different: see ${at} beside ${seen}. ${HOW_TO_UPDATE}`;
}

const HOW_TO_UPDATE =
  'Look at /style/, and if it is as it should be, run the test once with PILOTPRESS_UPDATE_STYLE=1 and commit the pictures.';

async function keep(name: string, what: string, picture: Buffer): Promise<string> {
  const path = join(tmpdir(), 'pilotpress-style', `${name}-${what}.png`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, picture);
  return path;
}
