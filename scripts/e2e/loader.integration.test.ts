import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryFile } from '../src/testing/running-cms.ts';
import { RunningCms } from '../src/testing/running-cms.ts';
import type { SiteBesideCms } from './site-beside-cms.ts';
import { publishedIn, siteBeside } from './site-beside-cms.ts';

let cms: RunningCms;
let site: SiteBesideCms;

const topics = () => cms.documents('topic');
const presentations = () => cms.documents('presentation');
const events = () => cms.documents('event');

let made = 0;
/** Topics with a draft and a published row each, written past Strapi's services, which take their time. */
async function addTopics(count: number): Promise<void> {
  for (; count > 0; count -= 1) {
    made += 1;
    const number = String(made).padStart(4, '0');
    const row = { documentId: `topic${number}`, name: `Topic ${number}`, slug: `topic-${number}` };
    for (const publishedAt of [null, new Date()]) {
      await cms.strapi.db.query('api::topic.topic').create({ data: { ...row, publishedAt } });
    }
  }
}
const publishedTopics = async (): Promise<string[]> =>
  Object.entries(await publishedIn(cms)).flatMap(([id, { type }]) =>
    type === 'topic' ? [id] : [],
  );

/** The site holds exactly what is published, and what a first build would hold. */
async function expectExact(): Promise<void> {
  expect(await site.load()).toEqual(await publishedIn(cms));
  expect(site.stored()).toBe(await site.storedCold());
}

beforeAll(async () => {
  cms = await RunningCms.start();
  site = await siteBeside(cms);
});
afterAll(async () => {
  await site.remove();
  await cms.stop();
});

describe('with a warm store, the site holds all that is published and no more', () => {
  it.each([0, 1, 25, 26, 100, 101, 250])('with %i entries', async (count) => {
    await addTopics(count - made);
    await expectExact();
    expect(await publishedTopics()).toHaveLength(count);
  });

  it('after one is deleted', async () => {
    const [documentId = ''] = await publishedTopics();
    await topics().delete({ documentId });
    await expectExact();
    expect(site.warm.store.has(documentId)).toBe(false);
  });

  it('after one is unpublished, and published again', async () => {
    const [documentId = ''] = await publishedTopics();
    await topics().unpublish({ documentId });
    await expectExact();
    expect(site.warm.store.has(documentId)).toBe(false);
    await topics().publish({ documentId });
    await expectExact();
    expect(site.warm.store.has(documentId)).toBe(true);
  });

  it('after a draft is saved, which nobody sees', async () => {
    const [documentId = ''] = await publishedTopics();
    await site.load();
    const before = site.stored();
    await topics().update({ documentId, data: { name: 'A draft' } });
    await expectExact();
    expect(site.stored()).toBe(before);
  });

  it('after all are deleted', async () => {
    await cms.strapi.db.query('api::topic.topic').deleteMany({});
    await expectExact();
    expect(await site.load()).toEqual({});
  });
});

describe('a deck of an event', () => {
  const summary = 'What it is about.';
  let deck = '';
  let event = '';
  let file: LibraryFile;

  beforeAll(async () => {
    file = await cms.upload('one');
    const talk = { title: 'A talk', slug: 'a-talk', summary, language: 'en' };
    ({ documentId: deck } = await presentations().create({ data: { ...talk, file: file.id } }));
    await presentations().publish({ documentId: deck });
    const plenary = { title: 'Plenary', slug: 'plenary', summary, kind: 'plenary' };
    ({ documentId: event } = await events().create({
      data: { ...plenary, dateNote: 'In spring' },
    }));
    await events().publish({ documentId: event });
    await site.load();
  });

  it.each([
    ['connected', { connect: true }],
    ['disconnected', { connect: false }],
  ])('is %s from the event’s side, and only the event is published', async (_, { connect }) => {
    const decks = connect ? [deck] : [];
    await events().update({ documentId: event, data: { presentations: decks } });
    await events().publish({ documentId: event });
    expect((await site.load())[event]?.relations.presentations).toEqual(decks);
    await expectExact();
  });

  it('is connected from its own side, and only the deck is published', async () => {
    await presentations().update({ documentId: deck, data: { events: [event] } });
    await presentations().publish({ documentId: deck });
    await expectExact();
  });

  it('has other bytes at the same address', async () => {
    const before = (await site.load())[deck]?.file;
    await cms.replace(file, 'two');
    expect((await site.load())[deck]?.file?.sha256).not.toBe(before?.sha256);
    await expectExact();
  });

  it('has a file with other words', async () => {
    await cms.describe(file, 'Slides of a talk');
    expect((await site.load())[deck]?.file?.alternativeText).toBe('Slides of a talk');
    await expectExact();
  });
});
