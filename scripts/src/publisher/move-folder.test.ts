import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { otherDisk } from '../testing/other-disk.ts';
import { moveFolder } from './move-folder.ts';

const elsewhere = await otherDisk();

let folder: string;
let away: string | null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-move-'));
  await mkdir(join(folder, 'build/news'), { recursive: true });
  await writeFile(join(folder, 'build/news/index.html'), 'news');
  away = elsewhere && (await mkdtemp(join(elsewhere, 'pilotpress-move-')));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  if (away !== null) await rm(away, { recursive: true });
});

const read = (target: string): Promise<string> => readFile(join(target, 'news/index.html'), 'utf8');

it('is at its new place and no longer at the old one', async () => {
  await moveFolder(join(folder, 'build'), join(folder, 'release'));
  expect(await read(join(folder, 'release'))).toBe('news');
  expect(await readdir(folder)).toEqual(['release']);
});

describe.skipIf(elsewhere === null)('a folder that is moved to another disk', () => {
  it('is all there, with the times of its files, and no longer at the old place', async () => {
    const { mtimeMs } = await stat(join(folder, 'build/news/index.html'));
    const target = join(away ?? '', 'release');
    await moveFolder(join(folder, 'build'), target);
    expect(await read(target)).toBe('news');
    expect((await stat(join(target, 'news/index.html'))).mtimeMs).toBeCloseTo(mtimeMs, 0);
    expect([await readdir(folder), await readdir(away ?? '')]).toEqual([[], ['release']]);
  });

  it('leaves nothing behind where it cannot arrive', async () => {
    // In the way of a folder of that name.
    await writeFile(join(away ?? '', 'release'), '');
    await expect(moveFolder(join(folder, 'build'), join(away ?? '', 'release'))).rejects.toThrow(
      'ENOTDIR',
    );
    expect(await readdir(away ?? '')).toEqual(['release']);
    expect(await read(join(folder, 'build'))).toBe('news');
  });

  it('takes the place of one that did not arrive', async () => {
    await mkdir(join(away ?? '', '.incoming/old'), { recursive: true });
    await moveFolder(join(folder, 'build'), join(away ?? '', 'release'));
    expect(await readdir(join(away ?? '', 'release'))).toEqual(['news']);
  });
});
