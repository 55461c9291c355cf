import { afterEach, expect, it } from 'vitest';
import { strapiClient } from './client.ts';
import { UnexpectedAnswerError } from './errors.ts';
import type { FakeStrapi } from './testing/fake-strapi.ts';
import { FAKE_TOKEN, sendJson, startFakeStrapi } from './testing/fake-strapi.ts';
import { contentWith } from './testing/empty-content.ts';
import { unpublishedRelationWarnings } from './unpublished-relations.ts';

let fake: FakeStrapi;
afterEach(() => fake.close());
const warnings = () => unpublishedRelationWarnings(strapiClient(fake.url, FAKE_TOKEN));

it('are told with both titles', async () => {
  const event = { type: 'event', documentId: 'ev01', title: 'Plenary' } as const;
  fake = await startFakeStrapi({
    ...contentWith({}),
    unpublishedRelations: [
      {
        entry: event,
        field: 'topics',
        target: { type: 'topic', documentId: 'to01', title: 'Data' },
      },
      {
        entry: event,
        field: 'programme.speakers.person',
        target: { type: 'person', documentId: 'pe01', title: null },
      },
    ],
  });
  expect(await warnings()).toEqual([
    'The event "Plenary" refers in its field topics to the topic "Data", which is not published, so the site leaves it out. Publish it or remove it.',
    'The event "Plenary" refers in its field programme.speakers.person to the person "pe01", which is not published, so the site leaves it out. Publish it or remove it.',
  ]);
});

it('are not guessed at', async () => {
  fake = await startFakeStrapi(contentWith({}), {
    fault: (_request, response) => {
      sendJson(response, 200, { relations: [{ entry: 'ev01' }] });
      return true;
    },
  });
  await expect(warnings()).rejects.toBeInstanceOf(UnexpectedAnswerError);
});
