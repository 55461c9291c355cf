import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locations } from './locations.ts';
import type { Locations } from './locations.ts';
import { joined, takeDataFolder } from './running.ts';
import { settings } from './settings.ts';

let places: Locations;
beforeEach(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'running-')) });
});
afterEach(() => rm(places.data, { recursive: true }));

const chosen = settings({ CMS_PORT: '5001', SITE_PORT: '5002' });
const once = { patience: { retries: 0, interval: 1 } };

it('lets one installation run on a data folder, and says so to the second', async () => {
  const giveBack = await takeDataFolder(places, chosen);
  await expect(takeDataFolder(places, chosen, once)).rejects.toThrow(
    new RegExp(
      `^Pilotpress runs on ${places.data} already. Stop it first.* It is the process ${String(process.pid)}\\.$`,
    ),
  );
  await giveBack();
  await (
    await takeDataFolder(places, chosen, once)
  )();
});

it('says at once what it waits for, and how long at most', async () => {
  const giveBack = await takeDataFolder(places, chosen);
  const told: string[] = [];
  const waiting = takeDataFolder(places, chosen, {
    patience: { retries: 3000, interval: 1 },
    say: (line) => {
      told.push(line);
      void giveBack();
    },
  });
  await (
    await waiting
  )();
  expect(told).toEqual([
    `Another Pilotpress has ${places.data}, or one that was killed has not given it back. It is waited for, 3 s at most …`,
  ]);
});

it('tells a program that joins it where it runs, unless that program knows better', async () => {
  expect(settings(await joined(places, {}))).toEqual(settings({}));
  const giveBack = await takeDataFolder(places, chosen);
  expect(settings(await joined(places, {}))).toEqual(chosen);
  expect(settings(await joined(places, { CMS_PORT: '6001' })).cmsPort).toBe(6001);
  await giveBack();
  expect(settings(await joined(places, {}))).toEqual(settings({}));
});
