import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { compileServer } from '@pilotpress/cms/build';
import { openStrapi } from '@pilotpress/cms/open';
import { manifestSchema } from '@pilotpress/shared-types';
import { fillDatabase } from './fill-database.ts';

/** How often the manifest is asked for; the median counts. */
const ROUNDS = 15;
/** 10,000 entries, in about the shares that a network has after some years. */
const COUNTS = {
  'api::region.region': 60,
  'api::person.person': 300,
  'api::topic.topic': 39,
  'api::pilot.pilot': 10,
  'api::presentation.presentation': 3000,
  'api::event.event': 2500,
  'api::article.article': 3500,
  'api::action-plan.action-plan': 40,
  'api::pilot-document.pilot-document': 300,
  'api::demo-case.demo-case': 230,
  'api::page.page': 20,
  'api::site.site': 1,
};
const FILES = 5000;

/** Measures how long the CMS takes to answer with its manifest, and prints the table. */
async function benchManifest(port: number): Promise<void> {
  await compileServer();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pilotpress-bench-'));
  const strapi = await openStrapi({
    dataDir,
    port,
    ephemeralSecrets: true,
    env: { CMS_LOG_LEVEL: 'error' },
  });
  try {
    await fillDatabase(strapi, COUNTS, FILES);
    await strapi.listen();
    const token = (await readFile(path.join(dataDir, 'secrets', 'site-token'), 'utf8')).trim();
    const address = `http://127.0.0.1:${String(port)}/api/manifest`;
    const ask = async (headers: Record<string, string> = {}) => {
      const start = performance.now();
      const response = await fetch(address, {
        headers: { Authorization: `Bearer ${token}`, ...headers },
      });
      const text = await response.text();
      return { response, text, milliseconds: performance.now() - start };
    };
    const first = await ask();
    const { revision, entries, files } = manifestSchema.parse(JSON.parse(first.text));
    const full = [];
    const unchanged = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      full.push((await ask()).milliseconds);
      unchanged.push((await ask({ 'If-None-Match': `"${revision}"` })).milliseconds);
    }
    console.table({
      'entries, files': `${String(entries.length)}, ${String(files.length)}`,
      'bytes of the answer': first.text.length,
      'first answer, ms': Math.round(first.milliseconds),
      'answer, median ms': Math.round(median(full)),
      'answer, fastest ms': Math.round(Math.min(...full)),
      'unchanged (304), median ms': Math.round(median(unchanged)),
    });
  } finally {
    await strapi.destroy();
    await rm(dataDir, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await benchManifest(Number(process.env.CMS_PORT ?? 1337));
