import { expect, it } from 'vitest';
import { describeManifest } from '../../../testing/manifest-behaviour.mts';
import { describeOnPostgres } from '../../../testing/on-postgres.mts';
import type { RunningCms } from '../../../testing/running-cms.mts';
import { readTransaction } from './read-transaction.ts';

describeOnPostgres((start) => {
  let cms: RunningCms;
  describeManifest('PostgreSQL', async () => {
    cms = await start();
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
