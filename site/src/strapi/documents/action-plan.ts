import { actionPlanSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { optionalMarkdown } from '../mapping.ts';
import { FILE, TITLED } from '../query.ts';
import * as wire from '../wire.ts';

export const actionPlan = defineDocument({
  type: 'action-plan',
  path: 'action-plans',
  populate: { file: FILE, pilots: TITLED },
  wire: z.object({
    ...wire.pageIdentity,
    year: z.number(),
    body: wire.optionalText,
    file: wire.file.nullable(),
    language: wire.optionalText,
    pilots: wire.references,
  }),
  schema: actionPlanSchema,
  toDomain: (entry, from) => ({
    ...entry,
    body: optionalMarkdown(from, entry.body, ['body']),
    file: entry.file === null ? null : from.file(entry.file, ['file']),
    pilots: from.references('pilot', entry.pilots, ['pilots']),
  }),
});
