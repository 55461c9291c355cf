import { afterAll, describe, expect, it } from 'vitest';
import { describeManifest } from '../../../testing/manifest-behaviour.mts';
import type { RunningPostgres } from '../../../testing/postgres.mts';
import { postgresFolder, startPostgres } from '../../../testing/postgres.mts';
import type { RunningCms } from '../../../testing/running-cms.mts';
import { startCms } from '../../../testing/running-cms.mts';
import { readTransaction } from './read-transaction.ts';

const folder = postgresFolder();
const title =
  folder === null
    ? 'PostgreSQL (skipped: initdb and postgres are not on this machine)'
    : 'PostgreSQL';

describe.skipIf(folder === null)(title, () => {
  let postgres: RunningPostgres;
  let cms: RunningCms;

  // Such hooks run last one first: the CMS has stopped by then.
  afterAll(async () => {
    await postgres.stop();
  });
  describeManifest('PostgreSQL', async () => {
    postgres = await startPostgres(folder ?? '');
    cms = await startCms({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
    return cms;
  });

  it('does not see what is published while it reads', async () => {
    const topics = cms.strapi.db.query('api::topic.topic');
    const { tableName } = cms.strapi.db.metadata.get('api::topic.topic');
    await readTransaction(cms.strapi, async (connection) => {
      const before: unknown = await connection(tableName).count();
      await topics.create({
        data: { name: 'Meanwhile', slug: 'meanwhile', publishedAt: new Date() },
      });
      expect(await connection(tableName).count()).toEqual(before);
    });
  });
});
