import { pageSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import * as wire from '../wire.ts';

export const page = defineDocument({
  type: 'page',
  path: 'pages',
  populate: {},
  wire: z.object({ ...wire.pageIdentity, body: wire.text }),
  schema: pageSchema,
  toDomain: (entry, from) => ({ ...entry, body: from.markdown(entry.body, ['body']) }),
});
