import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastRelease } from './last-release.ts';
import { takeUnchanged } from './take-unchanged.ts';

const RELEASE: Release = {
  revision: 'r',
  log: { count: 0, last: null },
  code: 'code',
  moment: '2026-02-01T09:00:00.000Z',
  nextChange: null,
  paths: { '/news/': { entry: null, key: 'list' }, '/feed.xml': { entry: null, key: 'feed' } },
};

let folder: string;
let last: string;
let build: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-last-'));
  [last, build] = [join(folder, 'last'), join(folder, 'build')];
  for (const release of [last, build]) {
    await mkdir(join(release, 'news'), { recursive: true });
    await writeFile(join(release, 'release.json'), JSON.stringify(RELEASE));
  }
  await writeFile(join(last, 'news/index.html'), 'last');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the last release', () => {
  it('has a page under its key and no other', () => {
    const { has } = lastRelease(last, 'code');
    expect(has('/news/', 'list')).toBe(true);
    expect(has('/news/', 'other')).toBe(false);
    expect(has('/events/', 'list')).toBe(false);
  });

  it('has no page whose file is lost, whatever it says', () => {
    expect(lastRelease(last, 'code').has('/feed.xml', 'feed')).toBe(false);
  });

  it('has nothing for other code', () => {
    expect(lastRelease(last, 'other').has('/news/', 'list')).toBe(false);
  });

  it.each(['{', '{}', 'null'])('has nothing where it describes itself as %s', async (text) => {
    await writeFile(join(last, 'release.json'), text);
    expect(lastRelease(last, 'code').has('/news/', 'list')).toBe(false);
  });

  it('has nothing where there is none', () => {
    expect(lastRelease(join(folder, 'none'), 'code').has('/news/', 'list')).toBe(false);
  });
});

describe('a build', () => {
  it('takes what it did not render, as another name for the same file', async () => {
    await writeFile(join(build, 'feed.xml'), 'new');
    expect(takeUnchanged(build, last)).toBe(1);
    const taken = await stat(join(build, 'news/index.html'));
    expect(taken.ino).toBe((await stat(join(last, 'news/index.html'))).ino);
  });

  it('keeps what it rendered', async () => {
    await writeFile(join(build, 'news/index.html'), 'new');
    await writeFile(join(build, 'feed.xml'), 'new');
    expect(takeUnchanged(build, last)).toBe(0);
    expect(await readFile(join(build, 'news/index.html'), 'utf8')).toBe('new');
  });

  it('stops where neither it nor the last release has a path', () => {
    expect(() => takeUnchanged(build, last)).toThrow('ENOENT');
  });

  it('stops where it does not describe itself', async () => {
    await rm(join(build, 'release.json'));
    expect(() => takeUnchanged(build, last)).toThrow(
      `The build in ${build} has no release.json that can be read. Build the site again.`,
    );
  });
});
