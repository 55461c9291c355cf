import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentType, Manifest } from '@pilotpress/shared-types';
import { manifestSchema } from '@pilotpress/shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteTokenFile } from '../src/boot/site-token.ts';
import { readManifest } from '../src/publishing/manifest/read-manifest.ts';
import { fillInFingerprints } from '../src/publishing/uploads/fill-in-fingerprints.ts';
import { documentIdOf, event, fresh } from './entries.mts';
import type { RunningCms } from './running-cms.mts';
import { fingerprintOf, pdf, replace, upload } from './uploads.mts';

/** What the manifest promises on whichever database, told once for all of them. */
export function describeManifest(database: string, start: () => Promise<RunningCms>): void {
  let cms: RunningCms;

  beforeAll(async () => {
    cms = await start();
  });
  afterAll(async () => {
    await cms.stop();
  });

  const siteToken = async (): Promise<string> => (await readFile(siteTokenFile(), 'utf8')).trim();

  const get = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${cms.url}/api/manifest`, { headers });

  const manifest = async (): Promise<Manifest> => {
    const response = await get({ Authorization: `Bearer ${await siteToken()}` });
    return manifestSchema.parse(await response.json());
  };

  const versionOf = async (type: ContentType, documentId: string): Promise<string | null> => {
    const { entries } = await manifest();
    const found = entries.filter((entry) => entry.type === type && entry.documentId === documentId);
    expect(found.length).toBeLessThan(2);
    return found[0]?.version ?? null;
  };

  const post = async (plural: string, data: object, status = 'published'): Promise<string> =>
    documentIdOf(await cms.rest('POST', `/api/${plural}?status=${status}`, cms.fullToken, data));

  const put = async (plural: string, id: string, data: object, status = 'published') => {
    const answer = await cms.rest(
      'PUT',
      `/api/${plural}/${id}?status=${status}`,
      cms.fullToken,
      data,
    );
    expect(answer.status).toBe(200);
  };

  const topic = (): Promise<string> => post('topics', { name: 'Topic', slug: fresh('topic') });

  const deck = async (values: object = {}): Promise<string> =>
    post('presentations', {
      title: 'Deck',
      slug: fresh('deck'),
      summary: 'Slides.',
      file: (await upload(cms, pdf(fresh('deck')))).id,
      ...values,
    });

  const topics = () => cms.strapi.documents('api::topic.topic');

  describe(`the address of the manifest on ${database}`, () => {
    it('is closed without a token, and to a token that may not read it', async () => {
      expect((await get({})).status).toBe(401);
      const made = await cms.admin('POST', '/admin/api-tokens', {
        kind: 'content-api',
        type: 'custom',
        name: 'Topics alone',
        description: '',
        lifespan: null,
        permissions: ['api::topic.topic.find'],
      });
      const { accessKey } = made.body.data as { accessKey: string };
      expect((await get({ Authorization: `Bearer ${accessKey}` })).status).toBe(403);
    });

    it("answers the site's token with the revision as its ETag, and 304 until something changes", async () => {
      const Authorization = `Bearer ${await siteToken()}`;
      const first = await get({ Authorization });
      expect(first.status).toBe(200);
      const { revision } = manifestSchema.parse(await first.json());
      const tag = first.headers.get('ETag') ?? '';
      expect(tag).toBe(`"${revision}"`);
      const again = await get({ Authorization, 'If-None-Match': tag });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
      await topic();
      const moved = await get({ Authorization, 'If-None-Match': tag });
      expect(moved.status).toBe(200);
      expect(manifestSchema.parse(await moved.json()).revision).not.toBe(revision);
    });
  });

  describe(`the entries of the manifest on ${database}`, () => {
    it('are those that are published, the site settings among them, in total order', async () => {
      const draft = await post('topics', { name: 'Draft', slug: fresh('draft') }, 'draft');
      const ids = [await topic(), await topic(), await post('events', event())];
      await cms.strapi.documents('api::site.site').create({
        data: { name: 'Network', description: 'Regions.', contactEmail: 'office@example.org' },
        status: 'published',
      });
      const { entries } = await manifest();
      const keys = entries.map(({ type, documentId }) => `${type} ${documentId}`);
      expect(entries.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining(ids));
      expect(keys).not.toContain(`topic ${draft}`);
      expect(entries.filter(({ type }) => type === 'site')).toHaveLength(1);
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(entries.map(({ locale }) => locale))).toEqual(new Set([null]));
    });

    it('move when an edit is published, and stay while it is only saved', async () => {
      const id = await topic();
      const before = await versionOf('topic', id);
      await put('topics', id, { name: 'Saved' }, 'draft');
      expect(await versionOf('topic', id)).toBe(before);
      await topics().publish({ documentId: id });
      expect(await versionOf('topic', id)).not.toBe(before);
    });

    it('stay when another entry is published, be it one that they point to', async () => {
      const related = await topic();
      const slides = await deck({ topics: [related] });
      const id = await post('events', event({ topics: [related], presentations: [slides] }));
      const before = await versionOf('event', id);
      await topic();
      await put('topics', related, { name: 'Renamed' });
      await put('presentations', slides, { title: 'Renamed' });
      expect(await versionOf('event', id)).toBe(before);
    });

    it('move when they are connected from the other side, and back when they are disconnected', async () => {
      const id = await post('events', event());
      const before = await versionOf('event', id);
      const slides = await deck({ events: [id] });
      const connected = await versionOf('event', id);
      expect(connected).not.toBe(before);
      await put('presentations', slides, { events: { set: [] } });
      expect(await versionOf('event', id)).toBe(before);
    });

    it('move when what they point to is withdrawn, through components too', async () => {
      const person = await post('people', {
        name: 'Ada',
        jobTitle: 'Engineer',
        organisation: 'Network',
      });
      const id = await post(
        'events',
        event({ programme: [{ title: 'Talk', speakers: [{ name: 'Ada', person }] }] }),
      );
      const before = await versionOf('event', id);
      await cms.strapi.documents('api::person.person').unpublish({ documentId: person });
      expect(await versionOf('event', id)).not.toBe(before);
    });

    it('move when what they point to changes places', async () => {
      const id = await post('events', event({ topics: [await topic(), await topic()] }));
      const before = await versionOf('event', id);
      const { joinTable } = cms.strapi.db.metadata.get('api::event.event').attributes.topics as {
        joinTable: { name: string; orderColumnName: string };
      };
      const column = joinTable.orderColumnName;
      await cms.strapi.db
        .connection(joinTable.name)
        .update({ [column]: cms.strapi.db.connection.raw('10 - ??', [column]) });
      expect(await versionOf('event', id)).not.toBe(before);
    });

    it('go when they are withdrawn or deleted, and come back with another version', async () => {
      const [withdrawn, deleted] = [await topic(), await topic()];
      const before = await versionOf('topic', withdrawn);
      await topics().unpublish({ documentId: withdrawn });
      await topics().delete({ documentId: deleted });
      expect(await versionOf('topic', withdrawn)).toBeNull();
      expect(await versionOf('topic', deleted)).toBeNull();
      await topics().publish({ documentId: withdrawn });
      const after = await versionOf('topic', withdrawn);
      expect(after).not.toBeNull();
      expect(after).not.toBe(before);
    });
  });

  describe(`the files of the manifest on ${database}`, () => {
    const fileOf = async (documentId: string) =>
      (await manifest()).files.find((file) => file.documentId === documentId);

    it('are listed with address, hash and length, until they are deleted', async () => {
      const bytes = pdf('Listed');
      const { id, documentId, url } = await upload(cms, bytes);
      expect(await fileOf(documentId)).toMatchObject({ documentId, url, ...fingerprintOf(bytes) });
      const ids = (await manifest()).files.map((file) => file.documentId);
      expect(ids).toEqual(ids.toSorted());
      await cms.rest('DELETE', `/api/upload/files/${String(id)}`, cms.fullToken);
      expect(await fileOf(documentId)).toBeUndefined();
    });

    it('move with their alternative text', async () => {
      const { id, documentId } = await upload(cms, pdf('Described'));
      const before = await fileOf(documentId);
      await cms.admin('POST', `/upload?id=${String(id)}`, {
        fileInfo: { alternativeText: 'A chart' },
      });
      const after = await fileOf(documentId);
      expect(after).toEqual({ ...before, version: after?.version });
      expect(after?.version).not.toBe(before?.version);
    });

    it('move with their bytes, under the same address', async () => {
      const file = await upload(cms, pdf('Before'));
      const before = await fileOf(file.documentId);
      const bytes = pdf('After, and longer');
      await replace(cms, file, bytes);
      const after = await fileOf(file.documentId);
      expect(after).toMatchObject({ url: before?.url, ...fingerprintOf(bytes) });
      expect(after?.version).not.toBe(before?.version);
    });

    it('leave out one whose bytes were never seen, until they are', async () => {
      const { documentId } = await cms.file({ url: '/uploads/before.pdf' });
      expect(await fileOf(documentId)).toBeUndefined();
      const bytes = pdf('From before');
      await writeFile(path.join(cms.dataDir, 'cms', 'public', 'uploads', 'before.pdf'), bytes);
      await fillInFingerprints(cms.strapi);
      expect(await fileOf(documentId)).toMatchObject(fingerprintOf(bytes));
    });
  });

  describe(`the reading of the manifest on ${database}`, () => {
    it('asks as many queries for a hundred entries more', async () => {
      const queries = async (): Promise<number> => {
        let count = 0;
        const onQuery = (): void => {
          count += 1;
        };
        cms.strapi.db.connection.on('query', onQuery);
        await readManifest(cms.strapi);
        cms.strapi.db.connection.off('query', onQuery);
        return count;
      };
      // Rows are enough, and quicker to make than entries.
      const row = (uid: 'api::topic.topic' | 'api::event.event', values: object) =>
        cms.strapi.db
          .query(uid)
          .create({ data: { ...values, publishedAt: new Date() } }) as Promise<{ id: number }>;
      const { id } = await row('api::topic.topic', { name: 'Topic', slug: fresh('topic') });
      const publish = () => row('api::event.event', event({ topics: [id] }));
      await publish();
      const before = await queries();
      const known = (await manifest()).entries.length;
      for (let index = 0; index < 100; index += 1) await publish();
      expect((await manifest()).entries).toHaveLength(known + 100);
      expect(before).toBeGreaterThan(0);
      expect(await queries()).toBe(before);
    });

    it('gives the same for the same state', async () => {
      expect(await readManifest(cms.strapi)).toEqual(await readManifest(cms.strapi));
    });
  });
}
