// Measures the site's loader against a CMS with ten thousand entries, and prints the table.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestSchema } from '@pilotpress/shared-types';
import { execa } from 'execa';
import { z } from 'zod';
import { RunningCms } from '../testing/running-cms.ts';

const ENTRIES = 10_000;
const TOPICS = 20;
const BATCH = 50;
const PARAGRAPH =
  'Regions that learn from each other reach more people, and **sooner**, than each would alone. ';

const loadSchema = z.object({
  entries: z.int(),
  milliseconds: z.number(),
  /** The whole process, start included; the machine may have had more to do. */
  processorMilliseconds: z.number(),
  bytes: z.number(),
});

/** Articles of about three hundred words, each with two topics, written past Strapi's services. */
async function fill({ strapi }: RunningCms): Promise<void> {
  const now = Date.now();
  const published = { created_at: now, updated_at: now, published_at: now };
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const insert = async (table: string, rows: readonly object[]): Promise<void> => {
    await strapi.db.connection.batchInsert(table, [...rows], BATCH);
  };
  const topics = numbers(TOPICS).map((id) => {
    const number = String(id);
    return { id, document_id: `topic${number}`, name: `Topic ${number}`, slug: `topic-${number}` };
  });
  await insert(
    'topics',
    topics.map((row) => ({ ...row, ...published })),
  );
  const articles = numbers(ENTRIES - TOPICS - 1);
  await insert(
    'articles',
    articles.map((id) => {
      const number = String(id);
      const words = { title: `Article ${number}`, slug: `article-${number}` };
      const text = { summary: 'What happened, in a sentence.', body: PARAGRAPH.repeat(20) };
      return {
        ...{ id, document_id: `article${number}`, published_on: now },
        ...words,
        ...text,
        ...published,
      };
    }),
  );
  await insert(
    'articles_topics_lnk',
    articles.flatMap((id) =>
      [0, 1].map((place) => ({
        article_id: id,
        topic_id: ((id + place) % TOPICS) + 1,
        topic_ord: place + 1,
      })),
    ),
  );
}

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

const rounded = (number: number): string => number.toFixed(0);
const row = (load: z.infer<typeof loadSchema>) => ({
  entries: load.entries,
  milliseconds: rounded(load.milliseconds),
  'of a processor': rounded(load.processorMilliseconds),
  'peak MiB': rounded(load.bytes / 2 ** 20),
});

const cms = await RunningCms.start();
const caches = await mkdtemp(join(tmpdir(), 'pilotpress-bench-'));
try {
  await fill(cms);
  await manifestTime(cms);
  const manifest = await manifestTime(cms);
  const cold = await load(cms, caches);
  const changed = { title: 'Another title', updated_at: Date.now() };
  await cms.strapi.db.connection('articles').where({ id: 1 }).update(changed);
  const warm = await load(cms, caches);
  console.table({
    manifest: { milliseconds: rounded(manifest) },
    'cold load': row(cold),
    'warm load, one entry changed': row(warm),
  });
} finally {
  await cms.stop();
  await rm(caches, { recursive: true, force: true });
}
