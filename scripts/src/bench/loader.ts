// Measures the loading and building of a site of ten thousand entries, and prints the table.
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestSchema } from '@pilotpress/shared-types';
import { execa } from 'execa';
import { z } from 'zod';
import { RunningCms } from '../testing/running-cms.ts';
import type { Usage } from './build-once.ts';
import { buildOnce, usageSchema } from './build-once.ts';
import { fillContent } from './fill-content.ts';

const ENTRIES = 10_000;

const loadSchema = usageSchema.extend({ entries: z.int() });

async function load(cms: RunningCms, caches: string) {
  const program = join(import.meta.dirname, 'load-once.ts');
  const { stdout } = await execa('node', [program, cms.url, await cms.siteToken(), caches], {
    preferLocal: true,
  });
  return loadSchema.parse(JSON.parse(stdout));
}

async function manifestTime(cms: RunningCms): Promise<number> {
  const headers = { authorization: `Bearer ${await cms.siteToken()}` };
  const began = performance.now();
  const answer = await fetch(`${cms.url}/api/manifest`, { headers });
  manifestSchema.parse(await answer.json());
  return performance.now() - began;
}

/** Edits the first entry, past Strapi's services, as publishing another title would. */
async function editOne({ strapi }: RunningCms, title: string): Promise<void> {
  const changed = { title, updated_at: Date.now() };
  await strapi.db.connection('articles').where({ id: 1 }).update(changed);
}

const rounded = (number: number): string => number.toFixed(0);
const row = (usage: Usage) => ({
  milliseconds: rounded(usage.milliseconds),
  'of a processor': rounded(usage.processorMilliseconds),
  'peak MiB': rounded(usage.bytes / 2 ** 20),
});
const loadRow = (load: z.infer<typeof loadSchema>) => ({ entries: load.entries, ...row(load) });

const cms = await RunningCms.start();
const folder = await mkdtemp(join(tmpdir(), 'pilotpress-bench-'));
const caches = join(folder, 'caches');
const data = join(folder, 'data');
const last = join(folder, 'last');
try {
  await fillContent(cms, ENTRIES);
  await manifestTime(cms);
  const manifest = await manifestTime(cms);
  const coldLoad = await load(cms, caches);
  await editOne(cms, 'Another title');
  const warmLoad = await load(cms, caches);
  const coldBuild = await buildOnce(cms, data, null);
  await rename(join(data, 'build'), last);
  await editOne(cms, 'Yet another title');
  const warmBuild = await buildOnce(cms, data, last);
  console.table({
    manifest: { milliseconds: rounded(manifest) },
    'cold load': loadRow(coldLoad),
    'warm load, one entry changed': loadRow(warmLoad),
    'cold build': row(coldBuild),
    'warm build, one entry changed': row(warmBuild),
  });
} finally {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
}
