import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS, documentIdOf, event, fresh } from '../../testing/entries.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import type { Publication } from './publication-log.ts';
import { reconcileLog } from './reconcile-log.ts';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const changesOf = async (documentId: string): Promise<string[]> =>
  (await cms.logOf(documentId)).map(({ change, first }) => (first ? `first ${change}` : change));

const lastOf = async (documentId: string): Promise<Publication | undefined> =>
  (await cms.logOf(documentId)).at(-1);

describe('the log of what REST does', () => {
  it('has a row for each publication and for the deletion, and none for a draft', async () => {
    const token = cms.fullToken;
    const slug = fresh('rest');
    const draft = await cms.rest('POST', '/api/topics?status=draft', token, { name: 'Old', slug });
    const id = documentIdOf(draft);
    expect(await changesOf(id)).toEqual([]);

    // REST publishes unless told otherwise.
    expect((await cms.rest('PUT', `/api/topics/${id}`, token, { name: 'New' })).status).toBe(200);
    expect((await cms.rest('PUT', `/api/topics/${id}`, token, { name: 'Newer' })).status).toBe(200);
    expect(await lastOf(id)).toMatchObject({
      entryType: 'topic',
      who: 'token "Test"',
      change: 'publish',
      before: { title: 'New', slug },
      after: { title: 'Newer', slug },
    });
    expect((await cms.rest('DELETE', `/api/topics/${id}`, token)).status).toBe(204);
    expect(await changesOf(id)).toEqual(['first publish', 'publish', 'delete']);
    expect(await lastOf(id)).toMatchObject({ before: { title: 'Newer' }, after: null });
  });

  it('has a row for an entry that is created as published', async () => {
    const created = await cms.rest('POST', '/api/topics', cms.fullToken, {
      name: 'At once',
      slug: fresh('at-once'),
    });
    expect(created.status).toBe(201);
    expect(await changesOf(documentIdOf(created))).toEqual(['first publish']);
  });
});

describe('the log of what the admin panel does', () => {
  it('follows one entry from draft to deletion', async () => {
    const created = await cms.admin('POST', TOPICS, { name: 'Topic', slug: fresh('panel') });
    const id = documentIdOf(created);
    const { name, slug } = created.body.data as { name: string; slug: string };
    expect(await changesOf(id)).toEqual([]);
    await cms.admin('POST', `${TOPICS}/${id}/actions/publish`, { name, slug });
    await cms.admin('PUT', `${TOPICS}/${id}`, { name: 'Draft of a change', slug });
    await cms.admin('POST', `${TOPICS}/${id}/actions/discard`, {});
    expect(await changesOf(id)).toEqual(['first publish']);
    expect(await lastOf(id)).toMatchObject({ who: 'administrator 1' });
    await cms.admin('POST', `${TOPICS}/${id}/actions/unpublish`, {});
    await cms.admin('POST', `${TOPICS}/${id}/actions/unpublish`, {});
    expect(await changesOf(id)).toEqual(['first publish', 'unpublish']);
    await cms.admin('POST', `${TOPICS}/${id}/actions/publish`, { name, slug });
    expect((await cms.admin('DELETE', `${TOPICS}/${id}`)).status).toBe(200);
    expect(await changesOf(id)).toEqual(['first publish', 'unpublish', 'publish', 'delete']);
  });

  it('has a row for each entry of a bulk action', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const made = await cms.admin('POST', TOPICS, { name: 'Bulk', slug: fresh('bulk') });
      ids.push(documentIdOf(made));
    }
    for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete']) {
      const answer = await cms.admin('POST', `${TOPICS}/actions/${action}`, { documentIds: ids });
      expect([action, answer.status]).toEqual([action, 200]);
    }
    for (const id of ids) {
      expect(await changesOf(id)).toEqual(['first publish', 'unpublish', 'delete']);
    }
  });

  it('is silent about an entry that was never published', async () => {
    const id = documentIdOf(
      await cms.admin('POST', TOPICS, { name: 'Never', slug: fresh('never') }),
    );
    await cms.admin('DELETE', `${TOPICS}/${id}`);
    expect(await changesOf(id)).toEqual([]);
  });
});

describe('the log of what code does', () => {
  it('has a row for create, update and publish alike, and none for a clone', async () => {
    const topics = cms.strapi.documents('api::topic.topic');
    const { documentId } = await topics.create({
      data: { name: 'Code', slug: fresh('code') },
      status: 'published',
    });
    await topics.update({ documentId, data: { name: 'Code 2' }, status: 'published' });
    await topics.update({ documentId, data: { name: 'Code 3' } });
    await topics.publish({ documentId });
    expect(await changesOf(documentId)).toEqual(['first publish', 'publish', 'publish']);
    expect(await lastOf(documentId)).toMatchObject({ who: 'system', after: { title: 'Code 3' } });
    const clone = await topics.clone({
      documentId,
      data: { name: 'Clone', slug: fresh('clone') },
    });
    expect(await changesOf(String(clone?.documentId))).toEqual([]);
  });

  it('keeps time, place and status of an event before and after', async () => {
    const events = cms.strapi.documents('api::event.event');
    const { documentId } = await events.create({
      data: event({ venue: { name: 'Town hall', city: 'Ghent' } }),
      status: 'published',
    } as never);
    await events.update({
      documentId,
      data: { eventStatus: 'rescheduled', start: '2027-03-01T08:30:00.000Z', venue: null },
      status: 'published',
    } as never);
    expect(await lastOf(documentId)).toMatchObject({
      before: {
        event: {
          start: '2027-03-01T09:00:00.000Z',
          timeZone: 'Europe/Brussels',
          eventStatus: 'confirmed',
          venue: { name: 'Town hall', city: 'Ghent' },
        },
      },
      after: {
        event: { start: '2027-03-01T08:30:00.000Z', eventStatus: 'rescheduled', venue: null },
      },
    });
  });

  it('dates a publication by the published row', async () => {
    const topics = cms.strapi.documents('api::topic.topic');
    const data = { name: 'Dated', slug: fresh('dated') };
    const { documentId, publishedAt } = await topics.create({ data, status: 'published' });
    expect((await lastOf(documentId))?.at).toBe(publishedAt);
  });
});

describe('the log of an event', () => {
  const decksTold = async (event: string): Promise<unknown[]> =>
    (await cms.logOf(event)).map(({ after }) => after?.event?.presentations);

  it('tells of a deck once both are published, and when it is withdrawn, in whichever order', async () => {
    const decks = cms.strapi.documents('api::presentation.presentation');
    const deck = await decks.create({
      data: {
        ...{ title: 'Deck', slug: fresh('deck'), summary: 'Slides.', language: 'en' },
        file: (await cms.file()).id,
      },
    } as never);
    const events = cms.strapi.documents('api::event.event');
    const { documentId } = await events.create({
      data: event({ presentations: [deck.documentId] }),
    } as never);
    await events.publish({ documentId });
    await decks.publish({ documentId: deck.documentId });
    const told = [[], [deck.documentId]];
    expect(await decksTold(documentId)).toEqual(told);
    // Nothing new is to be told of either afterwards.
    await decks.publish({ documentId: deck.documentId });
    expect(await decksTold(documentId)).toEqual(told);
    expect(await reconcileLog(cms.strapi, new Date())).toBe(0);
    await decks.unpublish({ documentId: deck.documentId });
    expect(await decksTold(documentId)).toEqual([...told, []]);
  });

  it('tells of a deck that was connected from its own side', async () => {
    const events = cms.strapi.documents('api::event.event');
    const { documentId } = await events.create({ data: event(), status: 'published' } as never);
    const decks = cms.strapi.documents('api::presentation.presentation');
    const deck = await decks.create({
      data: {
        ...{ title: 'Deck', slug: fresh('deck'), summary: 'Slides.', language: 'en' },
        ...{ file: (await cms.file()).id, events: [documentId] },
      },
    } as never);
    await decks.publish({ documentId: deck.documentId });
    expect(await decksTold(documentId)).toEqual([[], [deck.documentId]]);
  });
});

describe('the log itself', () => {
  it('cannot be written, changed or deleted by anyone', async () => {
    const log = cms.strapi.documents('api::publication-log.publication-log');
    const row = await log.findFirst({});
    const documentId = String(row?.documentId);
    const refusal = 'The publication log is written by the system alone. It cannot be changed.';
    await expect(log.update({ documentId, data: { who: 'nobody' } })).rejects.toThrow(refusal);
    await expect(log.delete({ documentId })).rejects.toThrow(refusal);
    await expect(log.create({ data: { entryType: 'topic' } } as never)).rejects.toThrow(refusal);
  });
});
