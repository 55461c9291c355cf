import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { reconcileLog } from './reconcile-log.ts';

const NOW = new Date('2027-01-01T12:00:00.000Z');
let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const topics = () => cms.strapi.documents('api::topic.topic');
const topicRows = () => cms.strapi.db.query('api::topic.topic');

describe('the log after content came or went past the document service', () => {
  it('needs nothing when it saw everything', async () => {
    await topics().create({ data: { name: 'Seen', slug: 'seen' }, status: 'published' });
    expect(await reconcileLog(cms.strapi, NOW)).toBe(0);
  });

  it('gets a publication, dated by the row, for what was imported', async () => {
    const shared = { documentId: 'imported', name: 'Imported', slug: 'imported' };
    await topicRows().create({ data: { ...shared, publishedAt: null } });
    await topicRows().create({ data: { ...shared, publishedAt: '2026-02-03T04:05:06.000Z' } });
    expect(await reconcileLog(cms.strapi, NOW)).toBe(1);
    expect(await cms.logOf('imported')).toMatchObject([
      {
        change: 'publish',
        first: true,
        who: 'import',
        at: '2026-02-03T04:05:06.000Z',
        before: null,
        after: { title: 'Imported', slug: 'imported' },
      },
    ]);
    expect(await reconcileLog(cms.strapi, NOW)).toBe(0);
  });

  it('gets a publication when an import replaced what was published', async () => {
    const { documentId } = await topics().create({
      data: { name: 'Replaced', slug: 'replaced' },
      status: 'published',
    });
    await topicRows().updateMany({
      where: { documentId, publishedAt: { $notNull: true } },
      data: { publishedAt: '2026-06-01T00:00:00.000Z', slug: 'replaced-2' },
    });
    expect(await reconcileLog(cms.strapi, NOW)).toBe(1);
    expect((await cms.logOf(documentId)).at(-1)).toMatchObject({
      change: 'publish',
      first: false,
      before: { slug: 'replaced' },
      after: { slug: 'replaced-2' },
    });
  });

  it('gets a withdrawal for a lost published row, and a deletion for a lost entry', async () => {
    const { documentId } = await topics().create({
      data: { name: 'Lost', slug: 'lost' },
      status: 'published',
    });
    await topicRows().deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(await reconcileLog(cms.strapi, NOW)).toBe(1);
    await topicRows().deleteMany({ where: { documentId } });
    expect(await reconcileLog(cms.strapi, NOW)).toBe(1);
    expect(await reconcileLog(cms.strapi, NOW)).toBe(0);
    expect((await cms.logOf(documentId)).map(({ change, before }) => [change, before])).toEqual([
      ['publish', null],
      ['unpublish', { title: 'Lost', slug: 'lost' }],
      ['delete', { title: 'Lost', slug: 'lost' }],
    ]);
  });

  it('goes with the moment of announcement in an imported event', async () => {
    const publishedAt = '2026-02-03T04:05:06.000Z';
    const shared = {
      documentId: 'imported-event',
      title: 'Imported',
      slug: 'imported-event',
      summary: 'Imported.',
      kind: 'webinar',
      attendanceMode: 'online',
      dateNote: 'Some day',
    };
    await cms.strapi.db
      .query('api::event.event')
      .create({ data: { ...shared, publishedAt: null } });
    await cms.strapi.db.query('api::event.event').create({ data: { ...shared, publishedAt } });
    await reconcileLog(cms.strapi, NOW);
    const rows: unknown = await cms.strapi.db
      .query('api::event.event')
      .findMany({ where: { documentId: 'imported-event' }, select: ['announcedOn'] });
    expect(rows).toMatchObject([{ announcedOn: publishedAt }, { announcedOn: publishedAt }]);
  });
});
