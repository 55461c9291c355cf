import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf, event, fresh } from '../../testing/entries.mts';
import type { RunningCms } from '../../testing/running-cms.mts';
import { startCms } from '../../testing/running-cms.mts';
import { recordsOf } from './entry-row.ts';

const PEOPLE = '/content-manager/collection-types/api::person.person';
const SITE = '/content-manager/single-types/api::site.site';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

const post = async (plural: string, data: object, status = 'published'): Promise<string> => {
  const answer = await cms.rest('POST', `/api/${plural}?status=${status}`, cms.fullToken, data);
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return documentIdOf(answer);
};
const person = (name: string): Promise<string> => post('people', { name });
const pilotValues = (title: string, people: readonly string[]) => ({
  ...{ title, slug: fresh('pilot'), summary: 'A pilot.', tagline: 'A pilot', about: 'A pilot.' },
  contacts: people.map((id) => ({ person: id, role: 'Coordinator' })),
});
const pilot = (title: string, people: readonly string[], status?: string): Promise<string> =>
  post('pilots', pilotValues(title, people), status);
/** Which of the two versions of people there are. */
const versions = async (documentIds: readonly string[]): Promise<string[]> => {
  const rows: unknown = await cms.strapi.db.query('api::person.person').findMany({
    where: { documentId: { $in: documentIds } },
  });
  return recordsOf(rows)
    .map(({ publishedAt }) => (publishedAt === null ? 'draft' : 'published'))
    .sort();
};
const BOTH = ['draft', 'published'];

/** Ways in which an entry goes out of readers' sight, and what the message calls it. */
const WAYS = {
  'unpublished in the admin panel': [
    (id: string) => cms.admin('POST', `${PEOPLE}/${id}/actions/unpublish`, {}),
    'unpublished',
  ],
  'deleted in the admin panel': [(id: string) => cms.admin('DELETE', `${PEOPLE}/${id}`), 'deleted'],
  'unpublished in bulk': [
    (id: string) => cms.admin('POST', `${PEOPLE}/actions/bulkUnpublish`, { documentIds: [id] }),
    'unpublished',
  ],
  'deleted in bulk': [
    (id: string) => cms.admin('POST', `${PEOPLE}/actions/bulkDelete`, { documentIds: [id] }),
    'deleted',
  ],
  'deleted by REST': [
    (id: string) => cms.rest('DELETE', `/api/people/${id}`, cms.fullToken),
    'deleted',
  ],
} as const;

describe.each(Object.entries(WAYS))('an entry is not %s', (_way, [withdraw, done]) => {
  it('while published entries require it, and the message names them', async () => {
    const ada = await person('Ada Lovelace');
    await pilot('Smart health', [ada]);
    const refused = await withdraw(ada);
    expect([refused.status, refused.body.error?.message]).toEqual([
      400,
      `The person "Ada Lovelace" cannot be ${done}, since it is required by what is published: the pilot "Smart health" (field "Contacts"). Put another in its place there, or take it out, and publish that first.`,
    ]);
    expect(await versions([ada])).toEqual(BOTH);
    expect((await cms.logOf(ada)).map(({ change }) => change)).toEqual(['publish']);
  });

  it('unless nobody requires it', async () => {
    const ada = await person('Ada Lovelace');
    const programme = [{ title: 'Talk', speakers: [{ name: 'Ada Lovelace', person: ada }] }];
    await post('events', event({ contact: ada, programme }));
    await pilot('Draft', [ada], 'draft');
    expect([200, 204]).toContain((await withdraw(ada)).status);
    expect(await versions([ada])).toEqual(done === 'deleted' ? [] : ['draft']);
  });
});

describe('an entry that is required', () => {
  it('by many entries is told so with three of them and a count', async () => {
    const ada = await person('Ada Lovelace');
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await pilot(title, [ada, ada]);
    const { body } = await cms.admin('DELETE', `${PEOPLE}/${ada}`);
    expect(body.error?.message).toContain(
      'by what is published: the pilot "One" (field "Contacts"), the pilot "Two" (field "Contacts"), the pilot "Three" (field "Contacts") and 2 more entries.',
    );
  });

  it('keeps those that were to go with it in bulk', async () => {
    const [ada, grace] = [await person('Ada Lovelace'), await person('Grace Hopper')];
    await pilot('Smart health', [ada]);
    for (const action of ['bulkDelete', 'bulkUnpublish']) {
      const documentIds = [grace, ada];
      const refused = await cms.admin('POST', `${PEOPLE}/actions/${action}`, { documentIds });
      expect(refused.status).toBe(400);
      expect(await versions(documentIds)).toEqual(['draft', 'draft', 'published', 'published']);
    }
    expect((await cms.logOf(grace)).map(({ change }) => change)).toEqual(['publish']);
  });

  it('may go once what is published does without it, be the draft as it may', async () => {
    const [ada, grace] = [await person('Ada Lovelace'), await person('Grace Hopper')];
    const id = await pilot('Smart health', [ada]);
    const pilots = cms.strapi.documents('api::pilot.pilot');
    const contacts = [{ person: grace, role: 'Coordinator' }];
    await pilots.update({ documentId: id, data: { contacts } });
    expect((await cms.admin('DELETE', `${PEOPLE}/${ada}`)).status).toBe(400);
    await pilots.publish({ documentId: id });
    await pilots.update({
      documentId: id,
      data: { contacts: [{ person: ada, role: 'Coordinator' }] },
    });
    expect((await cms.admin('DELETE', `${PEOPLE}/${ada}`)).status).toBe(200);
    expect((await cms.admin('DELETE', `${PEOPLE}/${grace}`)).status).toBe(400);
  });

  it('may be edited, and its edits discarded', async () => {
    const ada = await person('Ada Lovelace');
    await pilot('Smart health', [ada]);
    const saved = await cms.admin('PUT', `${PEOPLE}/${ada}`, { name: 'Ada King' });
    expect(saved.status).toBe(200);
    const discarded = await cms.admin('POST', `${PEOPLE}/${ada}/actions/discard`, {});
    expect(discarded.status).toBe(200);
    expect((await cms.admin('POST', `${PEOPLE}/${ada}/actions/publish`, {})).status).toBe(200);
    expect(await versions([ada])).toEqual(BOTH);
  });

  it('may be deleted while it is a draft', async () => {
    const ada = documentIdOf(await cms.admin('POST', PEOPLE, { name: 'Ada Lovelace' }));
    await pilot('Draft', [ada], 'draft');
    expect((await cms.admin('DELETE', `${PEOPLE}/${ada}`)).status).toBe(200);
  });
});

describe('the site settings', () => {
  it('are not withdrawn once they are published, since there would be no site', async () => {
    const values = { name: 'Network', description: 'Regions.', contactEmail: 'a@example.org' };
    expect((await cms.admin('PUT', SITE, values)).status).toBe(200);
    expect((await cms.admin('DELETE', SITE)).status).toBe(200);
    expect((await cms.admin('POST', `${SITE}/actions/publish`, values)).status).toBe(200);
    const unpublished = await cms.admin('POST', `${SITE}/actions/unpublish`, {});
    expect([unpublished.status, unpublished.body.error?.message]).toEqual([
      400,
      'The site settings cannot be unpublished: without them there is no site. Change them and publish them anew.',
    ]);
    const deleted = await cms.admin('DELETE', SITE);
    expect([deleted.status, deleted.body.error?.message]).toEqual([
      400,
      'The site settings cannot be deleted: without them there is no site. Change them and publish them anew.',
    ]);
    expect(await cms.strapi.db.query('api::site.site').count()).toBe(2);
  });
});
