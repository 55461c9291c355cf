import { topicSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import * as wire from '../wire.ts';

export const topic = defineDocument({
  type: 'topic',
  path: 'topics',
  populate: {},
  wire: z.object({
    ...wire.identity,
    name: wire.text,
    slug: wire.text,
    summary: wire.optionalText,
  }),
  schema: topicSchema,
  toDomain: (entry) => entry,
});
