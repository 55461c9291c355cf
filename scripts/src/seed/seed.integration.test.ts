import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { openStrapi } from '@pilotpress/cms/open';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inOrder } from './draft.ts';
import { COVERS, SAMPLE_FILES } from './files.ts';
import { sampleContent } from './sample-content.ts';
import { SeedError, seed } from './seed.ts';

const NOW = new Date();
const options = { now: NOW, report: () => undefined };
const ENTRIES = inOrder(sampleContent(NOW));
const TABLES = [
  'pilots',
  'articles',
  'events',
  'presentations',
  'action_plans',
  'pilot_documents',
  'demo_cases',
  'regions',
  'people',
  'topics',
  'pages',
  'sites',
];

let folder = '';
let strapi: Core.Strapi;

interface Row {
  readonly document_id: string;
  readonly published_at: unknown;
  readonly updated_at: unknown;
}

/** Every row of content as the database has it: drafts and what is published. */
async function rows(): Promise<Row[]> {
  const found: Row[] = [];
  for (const table of TABLES) {
    found.push(
      ...(await strapi.db
        .connection<Row>(table)
        .select('document_id', 'published_at', 'updated_at')
        .orderBy('id')),
    );
  }
  return found;
}

const logged = () => strapi.db.query('api::publication-log.publication-log').findMany({});
const uploads = () => readdir(join(folder, 'cms', 'public', 'uploads'));

beforeAll(async () => {
  await compileServer();
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-seed-'));
  const env = { CMS_LOG_LEVEL: 'error' };
  strapi = await openStrapi({ dataDir: folder, port: 14_412, ephemeralSecrets: true, env });
});

afterAll(async () => {
  await strapi.destroy();
  await rm(folder, { recursive: true, force: true });
});

it('keeps nothing when it fails half-way, and says where it stopped', async () => {
  let fail = true;
  strapi.documents.use((context, next) => {
    if (fail && context.uid === 'api::event.event' && context.action === 'publish') {
      throw new Error('The disk is full.');
    }
    return next();
  });
  const seeding = seed(strapi, options);
  await expect(seeding).rejects.toThrow(SeedError);
  await expect(seeding).rejects.toThrow(
    'The sample content could not be entered. It stopped at the event "kick-off-meeting": The disk is full. Nothing was kept; mend the cause and start again.',
  );
  fail = false;
  expect(await rows()).toEqual([]);
  expect(await logged()).toEqual([]);
  expect(await strapi.db.query('plugin::upload.file').count()).toBe(0);
  expect(await uploads()).toEqual([]);
});

it('enters and publishes everything in an empty database, and is done when it says so', async () => {
  let told = 0;
  const leave = strapi.eventHub.subscribe((event) => {
    if (event === 'entry.publish') told += 1;
    return Promise.resolve();
  });
  expect(await seed(strapi, options)).toEqual({ created: ENTRIES.length });
  expect(told).toBe(ENTRIES.length);
  leave();
  const all = await rows();
  const publishedIds = all.filter((row) => row.published_at !== null).map((row) => row.document_id);
  expect(all).toHaveLength(2 * ENTRIES.length);
  expect(new Set(publishedIds).size).toBe(ENTRIES.length);
});

it('leaves one first publication of each entry in the log', async () => {
  const log = await logged();
  expect(log).toHaveLength(ENTRIES.length);
  expect(new Set(log.map((row: { entryId: string }) => row.entryId)).size).toBe(ENTRIES.length);
  for (const row of log) expect(row).toMatchObject({ change: 'publish', first: true });
});

it('uploads every file under a name that people can read', async () => {
  const files = await strapi.db.query('plugin::upload.file').findMany({ orderBy: 'id' });
  expect(files.map(({ name }: { name: string }) => name)).toEqual(
    SAMPLE_FILES.map(({ name }) => name),
  );
  for (const name of await uploads()) {
    const { size } = await stat(join(folder, 'cms', 'public', 'uploads', name));
    expect(size, name).toBeGreaterThan(1000);
  }
  const pictures = files.filter(({ mime }: { mime: string }) => mime.startsWith('image/'));
  expect(pictures).toHaveLength(Object.keys(COVERS).length);
  for (const picture of pictures) {
    expect(picture).toHaveProperty('alternativeText', expect.stringMatching(/^Drawing of /));
  }
});

it('keeps relations, files and components in what is published', async () => {
  const workshop = await strapi.documents('api::event.event').findFirst({
    status: 'published',
    filters: { slug: 'sample-working-days-demonstration-cases' },
    populate: {
      presentations: { populate: ['file'] },
      pilots: true,
      venue: true,
      languages: true,
      programme: { populate: ['speakers'] },
    },
  });
  expect(workshop).toMatchObject({
    presentations: [{ slug: 'from-idea-to-market', file: { name: 'From idea to market.pptx' } }],
    pilots: [{ slug: 'smart-health-personalised-medicine' }],
    venue: { city: 'Brussels' },
    languages: [{ language: 'en' }, { language: 'fr' }],
  });
  expect(workshop).toHaveProperty('announcedOn', expect.stringMatching(/^\d{4}-/));
  const programme: unknown = workshop?.programme;
  expect(programme).toHaveLength(7);
  expect(programme).toContainEqual(
    expect.objectContaining({ time: '10:00:00.000', speakers: [expect.anything()] }),
  );
});

it('changes nothing when there is content already', async () => {
  const before = await rows();
  const filesBefore = await uploads();
  expect(await seed(strapi, options)).toEqual({ created: 0 });
  expect(await rows()).toEqual(before);
  expect(await uploads()).toEqual(filesBefore);
  expect(await logged()).toHaveLength(ENTRIES.length);
});

it('does not touch a database in which an editor has begun', async () => {
  for (const { documentId } of await strapi
    .documents('api::topic.topic')
    .findMany({ limit: 100 })) {
    await strapi.documents('api::topic.topic').delete({ documentId });
  }
  const before = await rows();
  expect(await seed(strapi, options)).toEqual({ created: 0 });
  expect(await rows()).toEqual(before);
});
