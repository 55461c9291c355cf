import { rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locations } from '../start/locations.ts';
import { writeWhole } from '../start/kept-file.ts';

const fileOf = ({ data }: Locations): string => join(data, 'publisher', 'hold');

/** Whether somebody has asked that the live release stays, whatever is published. */
export const isHeld = (places: Locations): boolean => existsSync(fileOf(places));

/** Keeps the live release as it is until `resume`. */
export async function hold(places: Locations): Promise<void> {
  await writeWhole(fileOf(places), 'No release goes live while this file is here.\n');
}

export async function resume(places: Locations): Promise<void> {
  await rm(fileOf(places), { force: true });
}
