import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS, documentIdOf, event, fresh } from '../../testing/entries.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import type { Publication } from './publication-log.ts';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const lastOf = async (documentId: string): Promise<Publication | undefined> =>
  (await cms.logOf(documentId)).at(-1);

describe('the change note', () => {
  it('moves into the log and leaves both versions empty', async () => {
    const created = await cms.rest('POST', '/api/events', cms.fullToken, event());
    const id = documentIdOf(created);
    const updated = await cms.rest('PUT', `/api/events/${id}`, cms.fullToken, {
      changeNote: ' Moved to 10:30 ',
      changeKind: 'major',
    });
    expect(updated.body.data).toMatchObject({ changeNote: null, changeKind: 'minor' });
    expect(await lastOf(id)).toMatchObject({ changeNote: 'Moved to 10:30', changeKind: 'major' });
    for (const status of ['draft', 'published']) {
      const read = await cms.rest('GET', `/api/events/${id}?status=${status}`, cms.fullToken);
      expect(read.body.data).toMatchObject({ changeNote: null, changeKind: 'minor' });
    }
    await cms.rest('PUT', `/api/events/${id}`, cms.fullToken, { title: 'Again' });
    expect(await lastOf(id)).toMatchObject({ changeNote: null, changeKind: null });
  });

  it('does not make a published entry look modified', async () => {
    const values = event({ changeNote: 'New', announcedOn: null });
    const id = documentIdOf(await cms.admin('POST', EVENTS, values));
    await cms.admin('POST', `${EVENTS}/${id}/actions/publish`, values);
    const { body } = await cms.admin('GET', `${EVENTS}/${id}`);
    expect(body.data).toMatchObject({ status: 'published', changeNote: null });
  });
});

describe('the change note of a withdrawal', () => {
  it('moves from the draft into the log with it', async () => {
    const id = documentIdOf(await cms.rest('POST', '/api/events', cms.fullToken, event()));
    const noted = { changeNote: 'The host withdrew', changeKind: 'major' };
    await cms.rest('PUT', `/api/events/${id}?status=draft`, cms.fullToken, noted);
    await cms.admin('POST', `${EVENTS}/${id}/actions/unpublish`, {});
    expect(await lastOf(id)).toMatchObject({ change: 'unpublish', ...noted });
    const { body } = await cms.admin('GET', `${EVENTS}/${id}`);
    expect(body.data).toMatchObject({ changeNote: null, changeKind: 'minor' });
  });
});

describe('a duplicate', () => {
  it('is news: nobody has heard of it, whatever the original said', async () => {
    const told = event({ announcedOn: '2021-05-01T08:00:00.000Z' });
    const original = documentIdOf(await cms.rest('POST', '/api/events', cms.fullToken, told));
    const form = { ...told, slug: fresh('duplicate'), changeNote: 'Left from before' };
    const copy = documentIdOf(await cms.admin('POST', `${EVENTS}/clone/${original}`, form));
    const { body } = await cms.admin('GET', `${EVENTS}/${copy}`);
    expect(body.data).toMatchObject({ announcedOn: null, changeNote: null });
    await cms.strapi.documents('api::event.event').publish({ documentId: copy });
    const first = await lastOf(copy);
    expect(first).toMatchObject({ change: 'publish', first: true, changeNote: null });
    const published = await cms.strapi
      .documents('api::event.event')
      .findOne({ documentId: copy, status: 'published' });
    expect(published?.announcedOn).toBe(first?.at);
  });
});

describe('the moment at which readers first heard of an entry', () => {
  const announced = async (id: string, status: string): Promise<unknown> =>
    (
      (await cms.rest('GET', `/api/events/${id}?status=${status}`, cms.fullToken)).body.data as {
        announcedOn: unknown;
      }
    ).announcedOn;

  it('is the first publication, and stays so when the entry is published again', async () => {
    const created = await cms.rest('POST', '/api/events', cms.fullToken, event());
    const id = documentIdOf(created);
    const first = (await lastOf(id))?.at;
    expect((created.body.data as { announcedOn: string }).announcedOn).toBe(first);
    await cms.rest('PUT', `/api/events/${id}`, cms.fullToken, { title: 'Again' });
    expect(await announced(id, 'published')).toBe(first);
    expect(await announced(id, 'draft')).toBe(first);
    // Emptied by an editor, it comes back as what it was.
    await cms.rest('PUT', `/api/events/${id}`, cms.fullToken, { announcedOn: null });
    expect(await announced(id, 'published')).toBe(first);
  });

  it('is what the editor says, if the editor says it', async () => {
    const announcedOn = '2021-05-01T08:00:00.000Z';
    const id = documentIdOf(
      await cms.rest('POST', '/api/events', cms.fullToken, event({ announcedOn })),
    );
    expect(await announced(id, 'published')).toBe(announcedOn);
  });

  it('is kept for news as well', async () => {
    const created = await cms.rest('POST', '/api/articles', cms.fullToken, {
      title: 'News',
      slug: fresh('news'),
      summary: 'Something happened.',
      body: 'Something happened.',
    });
    const { publishedOn } = created.body.data as { publishedOn: string };
    expect(publishedOn).toBe((await lastOf(documentIdOf(created)))?.at);
  });
});
