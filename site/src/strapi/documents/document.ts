import { documentSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { FILE, NAMED, TITLED } from '../query.ts';
import * as wire from '../wire.ts';

/** Strapi keeps the name `document` for itself, so the type is called `pilot-document` there. */
export const document = defineDocument({
  type: 'document',
  path: 'pilot-documents',
  populate: { file: FILE, pilots: TITLED, topics: NAMED },
  wire: z.object({
    ...wire.pageIdentity,
    kind: wire.text,
    file: wire.file,
    language: wire.optionalText,
    pilots: wire.references,
    topics: wire.references,
  }),
  schema: documentSchema,
  toDomain: (entry, from) => ({
    ...entry,
    file: from.file(entry.file, ['file']),
    pilots: from.references('pilot', entry.pilots, ['pilots']),
    topics: from.references('topic', entry.topics, ['topics']),
  }),
});
