import { readFile } from 'node:fs/promises';
import type { UnpublishedRelation } from '@pilotpress/shared-types';
import { unpublishedRelationsSchema } from '@pilotpress/shared-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentIdOf, event, fresh } from '../../testing/entries.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { siteTokenFile } from '../boot/site-token.ts';
import { unpublishedRelations } from './unpublished-relations.ts';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const post = async (plural: string, data: object, status = 'published'): Promise<string> =>
  documentIdOf(await cms.rest('POST', `/api/${plural}?status=${status}`, cms.fullToken, data));

const topic = (name: string, status?: string) =>
  post('topics', { name, slug: fresh('topic') }, status);

const ask = async (token: string | null): Promise<Response> =>
  fetch(`${cms.url}/api/unpublished-relations`, {
    headers: token === null ? {} : { Authorization: `Bearer ${token}` },
  });

async function relations(): Promise<UnpublishedRelation[]> {
  const token = (await readFile(siteTokenFile(), 'utf8')).trim();
  return unpublishedRelationsSchema.parse(await (await ask(token)).json()).relations;
}

it('are told to the site alone', async () => {
  expect((await ask(null)).status).toBe(401);
  expect(await relations()).toEqual([]);
});

it('are those that publishing left out, through components too, until what they lead to is published', async () => {
  const [shown, hidden] = [await topic('Shown'), await topic('Hidden', 'draft')];
  const person = await post('people', { name: 'Ada', jobTitle: 'Engineer' }, 'draft');
  const talks = ['Morning', 'Evening'].map((title) => ({
    title,
    speakers: [{ name: 'Ada', person }],
  }));
  const id = await post('events', event({ topics: [shown, hidden], programme: talks }));
  const entry = { type: 'event', documentId: id, title: 'Plenary' };
  const toPerson = {
    entry,
    field: 'programme.speakers.person',
    target: { type: 'person', documentId: person, title: 'Ada' },
  };
  const toTopic = {
    entry,
    field: 'topics',
    target: { type: 'topic', documentId: hidden, title: 'Hidden' },
  };
  expect(await relations()).toEqual(expect.arrayContaining([toPerson, toTopic]));
  expect(await relations()).toHaveLength(2);

  await cms.strapi.documents('api::topic.topic').publish({ documentId: hidden });
  expect(await relations()).toEqual([toPerson]);
  await cms.strapi.documents('api::topic.topic').unpublish({ documentId: shown });
  expect((await relations()).map(({ target }) => target.title)).toEqual(['Ada', 'Shown']);

  await cms.strapi.documents('api::event.event').unpublish({ documentId: id });
  expect(await relations()).toEqual([]);
  const only = { uid: 'api::event.event', documentId: id } as const;
  expect(await unpublishedRelations(cms.strapi, only)).toHaveLength(2);
});

it('are told of one entry alone where one is asked for', async () => {
  const hidden = await topic('Hidden', 'draft');
  const [one] = [
    await post('events', event({ topics: [hidden] })),
    await post('events', event({ topics: [hidden] })),
  ];
  const found = await unpublishedRelations(cms.strapi, {
    uid: 'api::event.event',
    documentId: one,
  });
  expect(found.map(({ entry }) => entry.documentId)).toEqual([one]);
  expect(await relations()).toHaveLength(2);
});
