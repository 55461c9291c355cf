import { readFile } from 'node:fs/promises';
import type { Publication, PublicationLog } from '@pilotpress/shared-types';
import { manifestSchema, publicationLogSchema } from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf, event, fresh } from '../../testing/entries.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { siteTokenFile } from '../boot/site-token.ts';
import { append, LOG_UID } from './publication-log.ts';

let cms: RunningCms;
let token: string;

beforeAll(async () => {
  cms = await startCms();
  token = (await readFile(siteTokenFile(), 'utf8')).trim();
});
afterAll(async () => {
  await cms.stop();
});

const ask = (query = '', key: string | null = token) =>
  cms.rest('GET', `/api/publication-log${query}`, key);

const log = async (query = ''): Promise<PublicationLog> =>
  publicationLogSchema.parse((await ask(query)).body);

const topic = async (): Promise<string> => {
  const data = { name: 'Topic', slug: fresh('topic') };
  return documentIdOf(await cms.rest('POST', '/api/topics', cms.fullToken, data));
};

const lastOf = ({ publications }: PublicationLog): Publication | undefined => publications.at(-1);

describe('the log for readers', () => {
  it('is closed without a token, and refuses two facts at once', async () => {
    expect((await ask('', null)).status).toBe(401);
    const answer = await ask('?after=a&after=b');
    expect([answer.status, answer.body.error?.message]).toEqual([
      400,
      'Name one fact of the log at most: after=<documentId>.',
    ]);
  });

  it('tells what was published as it was published, and not who did it', async () => {
    const created = await cms.rest('POST', '/api/events', cms.fullToken, event({ title: 'Told' }));
    const fact = lastOf(await log());
    expect(fact).toMatchObject({
      entryType: 'event',
      entryId: documentIdOf(created),
      change: 'publish',
      after: { title: 'Told', event: { eventStatus: 'confirmed', presentations: [] } },
    });
    expect(Object.keys(fact ?? {}).sort()).toEqual(
      'after at change changeKind changeNote documentId entryId entryLocale entryType'.split(' '),
    );
  });

  it('goes on after a fact, and from the beginning after one it does not hold', async () => {
    await topic();
    const known = lastOf(await log())?.documentId ?? '';
    const [first, second] = [await topic(), await topic()];
    const rest = await log(`?after=${known}`);
    expect(rest).toMatchObject({ continues: true, more: false });
    expect(rest.publications.map(({ entryId }) => entryId)).toEqual([first, second]);
    const anew = await log('?after=lost');
    expect(anew.continues).toBe(false);
    expect(anew.publications).toEqual((await log()).publications);
  });

  it('comes in stretches, each of which says that more follow', async () => {
    await cms.strapi.db.transaction(async () => {
      for (let index = 0; index < 2001; index += 1) {
        await append(cms.strapi, {
          ...{ entryType: 'topic', entryId: 'many', entryLocale: null, who: 'system' },
          ...{ at: '2026-01-01T00:00:00.000Z', change: 'unpublish', first: false },
          ...{ before: null, after: null, changeNote: null, changeKind: null },
        });
      }
    });
    const first = await log();
    expect([first.publications.length, first.more]).toEqual([2000, true]);
    const second = await log(`?after=${lastOf(first)?.documentId ?? ''}`);
    expect(second).toMatchObject({ continues: true, more: false });
    const total = await cms.strapi.db.query(LOG_UID).count();
    expect(first.publications.length + second.publications.length).toBe(total);
  });
});

describe('the manifest', () => {
  const manifest = async () =>
    manifestSchema.parse((await cms.rest('GET', '/api/manifest', token)).body);

  it('says how far the log reaches, and moves with it', async () => {
    const before = await manifest();
    const id = await topic();
    await cms.rest('DELETE', `/api/topics/${id}`, cms.fullToken);
    const after = await manifest();
    expect(after.entries).toEqual(before.entries);
    expect(after.revision).not.toBe(before.revision);
    expect(after.log).toEqual({
      count: before.log.count + 2,
      last: (await cms.logOf(id)).map((row) => 'documentId' in row && row.documentId).at(-1),
    });
  });
});
