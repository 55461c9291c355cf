import { expect, it } from 'vitest';
import { z } from 'zod';
import { defineDocument } from './document.ts';
import { contentWith } from './testing/empty-content.ts';
import { topicEntry } from './testing/fixture-entry.ts';
import { load } from './testing/load-store.ts';
import * as wire from './wire.ts';

it('makes the rules of a moment once for all entries of a type', async () => {
  const moments: Date[] = [];
  const schema = z.object({ documentId: z.string(), name: z.string() });
  const topic = defineDocument({
    type: 'topic',
    path: 'topics',
    populate: {},
    wire: z.object({ ...wire.identity, name: wire.text }),
    schema,
    schemaAt: (moment) => {
      moments.push(moment);
      return schema;
    },
    toDomain: ({ documentId, name }) => ({ documentId, name }),
  });
  const moment = new Date('2026-03-01T09:00:00.000Z');
  const topics = ['Data', 'Care', 'Trials'].map((name, index) =>
    topicEntry(`to${String(index)}`, name),
  );
  const { store, error } = await load(contentWith({ topics }), { documents: [topic], moment });
  expect(error).toBeNull();
  expect(store.keys()).toEqual(['to0', 'to1', 'to2']);
  expect(moments).toEqual([moment]);
});
