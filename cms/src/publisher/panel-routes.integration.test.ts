import type { PublisherStatus } from '@pilotpress/shared-types';
import { PUBLISHER_SECRET_HEADER } from '@pilotpress/shared-types';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { documentIdOf, event, fresh } from '../../testing/entries.mts';
import type { HookListener, Reply } from '../../testing/hook-listener.mts';
import { listenForHooks } from '../../testing/hook-listener.mts';
import { eventProblem, failedRun, publisherStatus } from '../../testing/publisher-status.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { publisherSecret } from './publisher-access.ts';

/** What the publisher answers when it is asked how it stands. */
let answer: Reply;
let publisher: HookListener;
let cms: RunningCms;
beforeAll(async () => {
  publisher = await listenForHooks(({ path, headers }) => {
    if (path === '/status') return answer;
    // Like the publisher, it does nothing for strangers.
    return { status: PUBLISHER_SECRET_HEADER in headers ? 202 : 401, body: {} };
  });
  cms = await startCms({ PUBLISHER_URL: publisher.url });
});
afterAll(async () => {
  await cms.stop();
  await publisher.stop();
});
afterEach(() => {
  process.env.PUBLISHER_URL = publisher.url;
});

const says = (values: Partial<PublisherStatus>): void => {
  answer = { status: 200, body: publisherStatus(values) };
};
const site = async () => (await cms.admin('GET', '/pilotpress/publisher')).body;
const stateOf = async (uid: string, documentId: string) =>
  (await cms.admin('GET', `/pilotpress/entries/${uid}/${documentId}`)).body;
const create = async (plural: string, status: string, data: object): Promise<string> =>
  documentIdOf(await cms.rest('POST', `/api/${plural}?status=${status}`, cms.fullToken, data));

/** Asks as someone who may read topics and nothing else. */
async function asReader(method: string, address: string) {
  const email = `${fresh('reader')}@example.org`;
  const password = 'Correct-horse-9';
  const role = (await cms.admin('POST', '/admin/roles', { name: email, description: '' })).body
    .data as { id: number };
  const permissions = [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::topic.topic',
      properties: { fields: ['name'] },
      conditions: [],
    },
  ];
  await cms.admin('PUT', `/admin/roles/${String(role.id)}/permissions`, { permissions });
  const person = { email, firstname: 'A', lastname: 'Reader', roles: [role.id] };
  const made = (await cms.admin('POST', '/admin/users', person)).body.data as { id: number };
  const changed = { ...person, password, isActive: true };
  await cms.admin('PUT', `/admin/users/${String(made.id)}`, changed);
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  const response = await fetch(`${cms.url}${address}`, {
    method,
    headers: { Authorization: `Bearer ${data.token}` },
  });
  return response.status;
}

it('answers administrators alone', async () => {
  for (const token of [null, cms.fullToken]) {
    for (const [method, address] of [
      ['GET', '/pilotpress/publisher'],
      ['POST', '/pilotpress/publisher/publish'],
      ['GET', '/pilotpress/entries/api::event.event/any'],
    ] as const) {
      expect([address, (await cms.rest(method, address, token)).status]).toEqual([address, 401]);
    }
  }
});

it('tells how the site stands, and that the publisher does not answer, or not as it should', async () => {
  says({ state: 'held' });
  expect(await site()).toMatchObject({ reachable: true, mayPublish: true, state: 'held' });
  answer = { status: 200, body: { state: 'idle' } };
  expect(await site()).toEqual({ reachable: false });
  process.env.PUBLISHER_URL = 'http://127.0.0.1:9';
  expect(await site()).toEqual({ reachable: false });
});

it('passes on the wish to publish with the secret, and says in words when it cannot', async () => {
  const wish = (): Promise<{ status: number; body: object }> =>
    cms.admin('POST', '/pilotpress/publisher/publish');
  expect((await wish()).status).toBe(202);
  const { headers } = await publisher.next(({ path }) => path === '/publish');
  expect(headers[PUBLISHER_SECRET_HEADER]).toBe(await publisherSecret());
  process.env.PUBLISHER_URL = 'http://127.0.0.1:9';
  expect(await wish()).toMatchObject({
    status: 503,
    body: {
      error: { message: expect.stringContaining('The publisher does not answer') as string },
    },
  });
});

it('lets those publish who may publish entries, and tells of entries those who may read them', async () => {
  const asked = (): number => publisher.received.filter(({ path }) => path === '/publish').length;
  const before = asked();
  expect(await asReader('POST', '/pilotpress/publisher/publish')).toBe(403);
  expect(asked()).toBe(before);
  says({});
  expect(await asReader('GET', '/pilotpress/publisher')).toBe(200);
  expect(await asReader('GET', '/pilotpress/entries/api::topic.topic/any')).toBe(200);
  expect(await asReader('GET', '/pilotpress/entries/api::event.event/any')).toBe(403);
  const log = 'api::publication-log.publication-log';
  const answered = await cms.admin('GET', `/pilotpress/entries/${log}/any`);
  expect(answered.status).toBe(404);
});

it('follows an entry from the draft until it is live, by the log that the live site was built from', async () => {
  const slug = fresh('plenary');
  const documentId = await create('events', 'draft', event({ slug }));
  const state = async () => (await stateOf('api::event.event', documentId)).entry;
  const live = publisherStatus().live;
  if (live === null) throw new Error('Nothing is live.');
  const reaching = (last: string | null) => ({ live: { ...live, log: { count: 1, last } } });

  says({});
  expect(await state()).toEqual({ state: 'draft' });
  await cms.strapi.documents('api::event.event').publish({ documentId });
  expect(await state()).toEqual({ state: 'waiting', change: 'publish', visible: null });

  const now = new Date().toISOString();
  const problem = eventProblem({ documentId, field: 'registration.closes' });
  says({ runs: [failedRun(now, [problem])] });
  expect(await state()).toMatchObject({
    state: 'failed',
    areOwn: true,
    problems: [{ field: 'Registration' }],
  });

  const [published] = (await cms.logOf(documentId)) as unknown as { documentId: string }[];
  says(reaching(published?.documentId ?? null));
  expect(await state()).toEqual({ state: 'live', url: `https://example.org/events/${slug}/` });
  says(reaching('a fact that a restored backup does not have'));
  expect(await state()).toMatchObject({ state: 'waiting' });

  await create('topics', 'published', { name: 'Later', slug: fresh('topic') });
  says(reaching(published?.documentId ?? null));
  expect(await state()).toMatchObject({ state: 'live' });
  await cms.strapi.documents('api::event.event').unpublish({ documentId });
  expect(await state()).toMatchObject({ state: 'waiting', change: 'withdraw' });
});

it('names what publishing would leave out, by the label of the field', async () => {
  says({});
  const topic = await create('topics', 'draft', { name: 'Hidden', slug: fresh('topic') });
  const documentId = await create('events', 'draft', event({ topics: [topic] }));
  expect((await stateOf('api::event.event', documentId)).lost).toEqual([
    {
      field: 'Topics',
      target: {
        name: 'the topic "Hidden"',
        editView: `/content-manager/collection-types/api::topic.topic/${topic}`,
      },
    },
  ]);
});

it('names the entries that texts link to and that visitors cannot open, until they can', async () => {
  says({});
  const [slug, other] = [fresh('linked'), fresh('pilot')];
  const topic = await create('topics', 'draft', { name: 'Linked', slug });
  const pilot = {
    ...{ title: 'Pilot', slug: other, summary: 'A pilot.', tagline: 'A pilot' },
    about: `[One](/topics/${slug}/) and [itself](/pilots/${other}/)`,
    activities: [{ title: 'Work', text: `[again](http://localhost:4321/topics/${slug}/)` }],
  };
  const documentId = await create('pilots', 'draft', pilot);
  const wordsOnly = async () => (await stateOf('api::pilot.pilot', documentId)).wordsOnly;
  const target = {
    name: 'the topic "Linked"',
    editView: `/content-manager/collection-types/api::topic.topic/${topic}`,
  };
  expect(await wordsOnly()).toEqual([
    { field: 'About', target },
    { field: 'Activities and goals', target },
  ]);
  await cms.strapi.documents('api::topic.topic').publish({ documentId: topic });
  expect(await wordsOnly()).toEqual([]);
});
