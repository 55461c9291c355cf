import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PUBLISHER_SECRET_HEADER } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStrapi } from '../../open.mts';
import { documentIdOf, fresh } from '../../testing/entries.mts';
import type { HookListener, Received } from '../../testing/hook-listener.mts';
import { listenForHooks } from '../../testing/hook-listener.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { CONTENT_UIDS } from '../content-types.ts';
import { webhookRunner, webhookStore } from '../strapi-inside.ts';
import { PUBLISHER_WEBHOOK_NAME, keepPublisherWebhook } from './publisher-webhook.ts';

let publisher: HookListener;
let cms: RunningCms;
/** The one that runs. */
let strapi: Core.Strapi;
beforeAll(async () => {
  publisher = await listenForHooks();
  cms = await startCms({ PUBLISHER_URL: `${publisher.url}/` });
  strapi = cms.strapi;
});
afterAll(async () => {
  await strapi.destroy();
  await rm(cms.dataDir, { recursive: true });
  await publisher.stop();
});

const secretFile = () => path.join(cms.dataDir, 'secrets', 'publisher-secret');
const webhooks = () => webhookStore(strapi).findWebhooks();
const ours = async () => (await webhooks()).filter(({ name }) => name === PUBLISHER_WEBHOOK_NAME);

/** The hook that tells of an event at an entry or a file. */
const tells =
  (event: string, documentId: string) =>
  ({ body }: Received): boolean =>
    body.includes(`"event":"${event}"`) && body.includes(documentId);

it('tells the publisher, with the secret, when an entry is published, withdrawn and deleted', async () => {
  const topic = { name: 'Topic', slug: fresh('topic') };
  const made = await cms.rest('POST', '/api/topics?status=published', cms.fullToken, topic);
  const documentId = documentIdOf(made);
  const {
    method,
    path: address,
    headers,
  } = await publisher.next(tells('entry.publish', documentId));
  expect([method, address]).toEqual(['POST', '/hooks/content']);
  expect(headers[PUBLISHER_SECRET_HEADER]).toBe((await readFile(secretFile(), 'utf8')).trim());
  expect((await stat(secretFile())).mode & 0o777).toBe(0o600);

  await strapi.documents('api::topic.topic').unpublish({ documentId });
  await publisher.next(tells('entry.unpublish', documentId));
  await cms.rest('DELETE', `/api/topics/${documentId}`, cms.fullToken);
  await publisher.next(tells('entry.delete', documentId));
});

it('tells of files, which have no drafts', async () => {
  const form = new FormData();
  form.append('files', new Blob(['text'], { type: 'text/plain' }), 'note.txt');
  const upload = await fetch(`${cms.url}/api/upload`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${cms.fullToken}` },
    body: form,
  });
  const [file] = (await upload.json()) as { id: number; documentId: string }[];
  if (file === undefined) throw new Error('Nothing was uploaded.');
  await publisher.next(tells('media.create', file.documentId));
  await cms.rest('DELETE', `/api/upload/files/${String(file.id)}`, cms.fullToken);
  await publisher.next(tells('media.delete', file.documentId));
});

it('says nothing when a draft is saved, which readers do not see', async () => {
  const slug = fresh('topic');
  const made = await cms.rest('POST', '/api/topics?status=draft', cms.fullToken, {
    name: 'Draft',
    slug,
  });
  const documentId = documentIdOf(made);
  await cms.rest('PUT', `/api/topics/${documentId}?status=draft`, cms.fullToken, { name: 'Saved' });
  await strapi.documents('api::topic.topic').publish({ documentId });
  await publisher.next(tells('entry.publish', documentId));
  expect(publisher.received.filter(({ body }) => body.includes(documentId))).toHaveLength(1);
  for (const uid of CONTENT_UIDS) {
    expect([uid, strapi.contentTypes[uid].options.draftAndPublish]).toEqual([uid, true]);
  }
});

it('is not registered again, and put right when someone changed it', async () => {
  const [before] = await ours();
  if (before === undefined) throw new Error('There is no webhook.');
  expect(await keepPublisherWebhook(strapi)).toBe(false);
  for (const change of [
    { isEnabled: false },
    { url: 'http://127.0.0.1:9/elsewhere' },
    { events: ['entry.publish'] },
    { headers: {} },
    { name: 'Renamed' },
  ]) {
    const changed = await webhookStore(strapi).updateWebhook(before.id, {
      ...before,
      ...change,
    });
    if (changed === null) throw new Error('The webhook was not changed.');
    webhookRunner(strapi).update(changed);
    expect(await keepPublisherWebhook(strapi)).toBe(true);
    expect(await ours()).toEqual([before]);
  }
  const documentId = documentIdOf(
    await cms.rest('POST', '/api/topics?status=published', cms.fullToken, {
      name: 'After',
      slug: fresh('topic'),
    }),
  );
  await publisher.next(tells('entry.publish', documentId));
  expect(publisher.received.filter(tells('entry.publish', documentId))).toHaveLength(1);
});

it('leaves the webhooks of others alone', async () => {
  const other = await webhookStore(strapi).createWebhook({
    name: 'Of another system',
    url: 'http://127.0.0.1:9/',
    headers: { [PUBLISHER_SECRET_HEADER]: 'of another publisher' },
    events: ['entry.create'],
    isEnabled: true,
  });
  const [kept] = await ours();
  if (kept === undefined) throw new Error('There is no webhook.');
  await webhookStore(strapi).createWebhook(kept);
  expect(await keepPublisherWebhook(strapi)).toBe(true);
  expect(await webhooks()).toEqual([kept, other]);
});

it('is one after another start, which reads it from the database', async () => {
  const before = await webhooks();
  await strapi.destroy();
  strapi = await openStrapi({ dataDir: cms.dataDir, port: 0 });
  expect(await webhooks()).toEqual(before);
  const at = publisher.received.length;
  const { documentId } = await strapi.documents('api::topic.topic').create({
    data: { name: 'Second start', slug: fresh('topic') },
    status: 'published',
  });
  await publisher.next(tells('entry.publish', documentId));
  expect(publisher.received.slice(at).map(({ body }) => body.includes(documentId))).toEqual([true]);
});
