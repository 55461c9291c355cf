import { mkdtemp, readFile, readdir, stat, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeGeneratedTypes } from '../../generate-types.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { CONTENT_UIDS } from '../content-types.ts';
import { modelViews } from '../strapi-inside.ts';
import { arrangeEditViews } from './edit-views.ts';
import { keepFirstAdministrator } from './first-administrator.ts';
import { SITE_PERMISSIONS, SITE_TOKEN_NAME, keepSiteToken, siteTokenFile } from './site-token.ts';

const PLURALS = [
  'pilots',
  'articles',
  'events',
  'presentations',
  'action-plans',
  'pilot-documents',
  'demo-cases',
  'regions',
  'people',
  'topics',
  'pages',
];

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const siteTokenRows = (): Promise<unknown[]> =>
  cms.strapi.db.query('admin::api-token').findMany({ where: { name: SITE_TOKEN_NAME } });
const siteToken = async (): Promise<string> => (await readFile(siteTokenFile(), 'utf8')).trim();

describe("the site's token", () => {
  it('reads every content type, while nobody reads anything without it', async () => {
    const token = await siteToken();
    for (const plural of PLURALS) {
      expect([plural, (await cms.rest('GET', `/api/${plural}`, null)).status]).toEqual([
        plural,
        401,
      ]);
      expect([plural, (await cms.rest('GET', `/api/${plural}`, token)).status]).toEqual([
        plural,
        200,
      ]);
    }
    expect((await cms.rest('GET', '/api/site', null)).status).toBe(401);
    // There are no site settings yet.
    expect((await cms.rest('GET', '/api/site', token)).status).toBe(404);
  });

  it('may not write', async () => {
    const token = await siteToken();
    const answer = await cms.rest('POST', '/api/topics', token, { name: 'Topic', slug: 'topic' });
    expect(answer.status).toBe(403);
  });

  it('lies in a file that only its owner can read', async () => {
    expect((await stat(siteTokenFile())).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(siteTokenFile()))).mode & 0o777).toBe(0o700);
  });

  it('stays as it is when row and file agree', async () => {
    const before = await siteToken();
    expect(await keepSiteToken(cms.strapi)).toBe(false);
    expect(await siteToken()).toBe(before);
  });

  it('is made anew, and never twice, when the file is lost or another one', async () => {
    const before = await siteToken();
    for (const spoil of [
      () => rm(siteTokenFile()),
      () => writeFile(siteTokenFile(), 'not the key\n'),
    ]) {
      await spoil();
      expect(await keepSiteToken(cms.strapi)).toBe(true);
      expect(await siteTokenRows()).toHaveLength(1);
      expect(await siteToken()).not.toBe(before);
      expect((await cms.rest('GET', '/api/topics', await siteToken())).status).toBe(200);
    }
    expect((await cms.rest('GET', '/api/topics', before)).status).toBe(401);
  });

  it('is made anew when someone changed what it may do', async () => {
    const [row] = (await siteTokenRows()) as { id: number }[];
    const changed = await cms.admin('PUT', `/admin/api-tokens/${String(row?.id)}`, {
      name: SITE_TOKEN_NAME,
      type: 'custom',
      permissions: [...SITE_PERMISSIONS, 'api::topic.topic.create'],
    });
    expect(changed.status).toBe(200);
    expect(await keepSiteToken(cms.strapi)).toBe(true);
    expect(await siteTokenRows()).toHaveLength(1);
  });
});

describe('the first administrator', () => {
  it('is made once and left alone afterwards', async () => {
    const environment = { ADMIN_EMAIL: 'other@example.org', ADMIN_PASSWORD: 'Correct-horse-8' };
    expect(await keepFirstAdministrator(cms.strapi, environment)).toBe(true);
    expect(await cms.strapi.db.query('admin::user').count()).toBe(1);
  });

  it.each(['/admin/register-admin', '/admin/register-admin/', '/Admin/Register-Admin'])(
    'cannot be made through the registration screen, not even where there is none, at %s',
    async (address) => {
      const administrators = cms.strapi.db.query('admin::user');
      const exists = vi.spyOn(cms.strapi.service('admin::user'), 'exists').mockResolvedValue(false);
      const before = await administrators.count();
      const answer = await cms.admin('POST', address, {
        email: 'intruder@example.org',
        password: 'Correct-horse-9',
        firstname: 'In',
        lastname: 'Truder',
      });
      exists.mockRestore();
      expect(answer.status).toBe(403);
      expect(answer.body.error?.message).toContain('ADMIN_EMAIL and ADMIN_PASSWORD');
      expect(await administrators.count()).toBe(before);
    },
  );
});

describe('the content API', () => {
  it('never gives more than 100 entries a page, whatever is asked', async () => {
    for (let index = 0; index < 101; index += 1) {
      const name = `Topic ${String(index)}`;
      await cms.strapi
        .documents('api::topic.topic')
        .create({ data: { name, slug: `topic-${String(index)}` }, status: 'published' });
    }
    for (const size of ['101', '1000', '-1']) {
      const address = `/api/topics?pagination[pageSize]=${size}`;
      const { body } = await cms.rest('GET', address, await siteToken());
      expect([size, (body.data as unknown[]).length <= 100]).toEqual([size, true]);
    }
    const { body } = await cms.rest('GET', '/api/topics', await siteToken());
    expect(body.meta).toMatchObject({ pagination: { total: 101, pageSize: 100 } });
  });

  it('has no address for the publication log', async () => {
    expect((await cms.rest('GET', '/api/publication-logs', cms.fullToken)).status).toBe(404);
  });
});

describe('the admin panel', () => {
  it('shows every content type and hides the publication log', async () => {
    const { body } = await cms.admin('GET', '/content-manager/content-types');
    const shown = (body.data as { uid: string; isDisplayed: boolean }[])
      .filter(({ isDisplayed }) => isDisplayed)
      .map(({ uid }) => uid)
      .filter((uid) => uid.startsWith('api::'));
    expect(shown.toSorted()).toEqual([...CONTENT_UIDS].sort());
  });

  it("takes an editor's words and order of fields from the schema, and again after someone moved them", async () => {
    const address = '/content-manager/content-types/api::event.event/configuration';
    const read = async (): Promise<unknown> => (await cms.admin('GET', address)).body.data;
    const before = await read();
    expect(before).toMatchObject({
      contentType: {
        settings: { mainField: 'title', defaultSortBy: 'start', defaultSortOrder: 'DESC' },
        metadatas: { dateNote: { edit: { label: 'Date in words' } } },
        layouts: { list: ['title', 'start', 'kind', 'eventStatus'] },
      },
    });
    const views = modelViews(cms.strapi, 'content-types');
    const view = await views.findConfiguration({ uid: 'api::event.event' });
    await views.updateConfiguration(
      { uid: 'api::event.event' },
      { ...view, layouts: { list: ['slug'], edit: [[{ name: 'title', size: 12 }]] } },
    );
    expect(await read()).not.toEqual(before);
    await arrangeEditViews(cms.strapi);
    expect(await read()).toEqual(before);
  });
});

describe('the generated types', () => {
  it('are those of the schemas (if not: npm run types)', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pilotpress-types-'));
    await writeGeneratedTypes(cms.strapi, folder);
    const fresh = path.join(folder, 'types', 'generated');
    const committed = path.join(__dirname, '../../types/generated');
    expect(await readdir(committed)).toEqual(await readdir(fresh));
    for (const file of await readdir(fresh)) {
      const text = await readFile(path.join(fresh, file), 'utf8');
      expect(await readFile(path.join(committed, file), 'utf8')).toBe(text);
    }
    await rm(folder, { recursive: true });
  });
});
