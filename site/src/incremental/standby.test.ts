import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { releasedFile } from '@pilotpress/shared-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standBy } from './standby.ts';
import { takeUnchanged } from './take-unchanged.ts';

let folder: string;
let last: string;
let build: string;
let standby: string;

async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** Describes a release of these paths and writes the files of some of them. */
async function writeRelease(root: string, paths: string[], written: string[]): Promise<void> {
  const release: Release = {
    revision: 'r',
    log: { count: 0, last: null },
    code: 'code',
    moment: '2026-02-01T09:00:00.000Z',
    nextChange: null,
    paths: Object.fromEntries(paths.map((path) => [path, { entry: null, key: 'key' }])),
  };
  await write(root, 'release.json', JSON.stringify(release));
  for (const path of written) await write(root, releasedFile(path), root);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-standby-'));
  [last, build, standby] = [join(folder, 'last'), join(folder, 'build'), join(folder, 'standby')];
  const paths = ['/', '/news/', '/news/a/', '/news/gone/deep/'];
  await writeRelease(last, paths, paths);
  standBy(standby, last);
  await writeRelease(build, ['/', '/news/', '/news/a/', '/news/new/'], ['/news/', '/news/new/']);
  await write(build, 'files/deck.pdf', 'deck');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a release that stands by', () => {
  it('becomes the build, with what was rendered and without what is gone', async () => {
    expect(takeUnchanged(build, last, standby)).toBe(2);
    const found = await readdir(build, { recursive: true, withFileTypes: true });
    const files = found.map(({ parentPath, name }) => join(parentPath, name).slice(build.length));
    expect(files.sort()).toEqual([
      '/files',
      '/files/deck.pdf',
      '/index.html',
      '/news',
      '/news/a',
      '/news/a/index.html',
      '/news/index.html',
      '/news/new',
      '/news/new/index.html',
      '/release.json',
    ]);
    expect(await readFile(join(build, 'news/index.html'), 'utf8')).toBe(build);
    expect(existsSync(standby)).toBe(false);
    const taken = await stat(join(build, 'news/a/index.html'));
    expect(taken.ino).toBe((await stat(join(last, 'news/a/index.html'))).ino);
  });

  it('leaves the last release as it was', async () => {
    takeUnchanged(build, last, standby);
    expect(await readFile(join(last, 'news/index.html'), 'utf8')).toBe(last);
    expect(existsSync(join(last, 'news/gone/deep/index.html'))).toBe(true);
  });

  it('does not stand in for a file that is nowhere', async () => {
    await rm(join(build, 'news/new'), { recursive: true });
    expect(() => takeUnchanged(build, last, standby)).toThrow('ENOENT');
  });

  it('may be one of which nothing can be read', async () => {
    await rm(join(last, 'release.json'));
    await rm(standby, { recursive: true });
    standBy(standby, last);
    await write(build, 'news/a/index.html', 'rendered');
    await write(build, 'index.html', 'rendered');
    expect(takeUnchanged(build, last, standby)).toBe(0);
    expect(await readFile(join(build, 'news/a/index.html'), 'utf8')).toBe('rendered');
  });
});
