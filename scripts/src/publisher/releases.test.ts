import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '@pilotpress/shared-types';
import { RELEASE_FILE } from '@pilotpress/shared-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locations } from '../start/locations.ts';
import type { Locations } from '../start/locations.ts';
import { earlierRelease, liveRelease, pointTo, release, removeOld } from './releases.ts';

let places: Locations;
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'release-')) });
});
afterEach(() => rm(places.data, { recursive: true }));

async function build(text: string): Promise<void> {
  await mkdir(places.build, { recursive: true });
  await writeFile(join(places.build, 'index.html'), text);
}

const live = (): Promise<string> => readFile(join(places.current, 'index.html'), 'utf8');

it('makes the first build live, and the next one in its place', async () => {
  await build('one');
  await release(places, places.build, '2026-01-01');
  expect(await live()).toBe('one');
  await build('two');
  await release(places, places.build, '2026-01-02');
  expect(await live()).toBe('two');
});

it('knows which release is live, and that there is none before the first', async () => {
  expect(await liveRelease(places)).toBeNull();
  await build('one');
  const first = await release(places, places.build, '2026-01-01');
  expect(await liveRelease(places)).toBe(first);
});

it('leaves the live site alone when there is no build', async () => {
  await build('one');
  await release(places, places.build, '2026-01-01');
  await expect(release(places, places.build, '2026-01-02')).rejects.toThrow('ENOENT');
  expect(await live()).toBe('one');
});

it('keeps the last five and never removes the live one', async () => {
  for (const day of ['1', '2', '3', '4', '5', '6']) {
    await build(day);
    await release(places, places.build, `2026-01-0${day}`);
    await removeOld(places);
  }
  expect((await readdir(places.releases)).sort()).toEqual([
    '2026-01-02',
    '2026-01-03',
    '2026-01-04',
    '2026-01-05',
    '2026-01-06',
  ]);
  expect(await live()).toBe('6');
});

describe('the links to the releases that are kept', () => {
  const publish = async (day: number): Promise<void> => {
    await build(String(day));
    await release(places, places.build, `2026-01-0${String(day)}`);
  };
  /** What those find who go through the links, the live release not among them. */
  const earlier = async (): Promise<string[]> => {
    const texts = places.earlier.map((path) =>
      existsSync(path) ? [readFile(join(path, 'index.html'), 'utf8')] : [],
    );
    return (await Promise.all(texts.flat())).sort();
  };

  it('lead to the last four beside the one that is live', async () => {
    for (const day of [1, 2, 3]) await publish(day);
    expect(await earlier()).toEqual(['1', '2']);
    for (const day of [4, 5, 6, 7]) {
      await publish(day);
      await removeOld(places);
    }
    expect(await earlier()).toEqual(['3', '4', '5', '6']);
  });

  it('lead also to those after a release that somebody goes back to', async () => {
    for (const day of [1, 2, 3]) await publish(day);
    await pointTo(places, join(places.releases, '2026-01-01'));
    expect(await earlier()).toEqual(['2', '3']);
    await publish(4);
    expect(await earlier()).toEqual(['1', '2', '3']);
  });

  it('lead to the one that was live, however old, which stays to go back to once more', async () => {
    for (const day of [1, 2, 3, 4, 5]) await publish(day);
    await pointTo(places, join(places.releases, '2026-01-01'));
    await publish(6);
    await removeOld(places);
    expect(await earlier()).toEqual(['1', '3', '4', '5']);
    await publish(7);
    await removeOld(places);
    expect(await earlier()).toEqual(['3', '4', '5', '6']);
    expect(await readdir(places.releases)).toHaveLength(5);
  });

  it('each stay with their release as long as that is kept', async () => {
    for (const day of [1, 2, 3, 4, 5]) await publish(day);
    const linked = async () => Promise.all(places.earlier.map((path) => realpath(path)));
    const before = await linked();
    await publish(6);
    const after = await linked();
    expect(after.filter((folder, index) => folder !== before[index])).toEqual([
      join(places.releases, '2026-01-05'),
    ]);
  });

  it('are there before the switch', async () => {
    await publish(1);
    // In the way of the link to the live release.
    await mkdir(`${places.current}.new/full`, { recursive: true });
    await build('2');
    await expect(release(places, places.build, '2026-01-02')).rejects.toThrow();
    expect([await live(), await earlier()]).toEqual(['1', ['1']]);
  });
});

it('goes back to the last release that says what it is', async () => {
  const description: Release = {
    revision: 'r1',
    log: { count: 0, last: null },
    code: 'c1',
    moment: '2026-01-01T00:00:00.000Z',
    nextChange: null,
    paths: {},
  };
  const descriptions = [JSON.stringify(description), '{"revision":', '{}', null, ''];
  for (const [index, text] of descriptions.entries()) {
    await build(String(index));
    if (text !== null) await writeFile(join(places.build, RELEASE_FILE), text);
    await release(places, places.build, `2026-01-0${String(index)}`);
  }
  expect(await earlierRelease(places, null)).toBe(join(places.releases, '2026-01-00'));
  await expect(earlierRelease(places, '2026-01-01')).rejects.toThrow(
    'There is no release "2026-01-01". These are kept: 2026-01-00.',
  );
});
