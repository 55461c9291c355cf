import { demoCaseSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { optionalMarkdown } from '../mapping.ts';
import { NAMED, TITLED } from '../query.ts';
import * as wire from '../wire.ts';

export const demoCase = defineDocument({
  type: 'demo-case',
  path: 'demo-cases',
  populate: { leadRegion: NAMED, partnerRegions: NAMED, pilots: TITLED, topics: NAMED },
  wire: z.object({
    ...wire.pageIdentity,
    challenge: wire.text,
    approach: wire.optionalText,
    result: wire.optionalText,
    state: wire.text,
    leadRegion: wire.reference.nullable(),
    partnerRegions: wire.references,
    pilots: wire.references,
    topics: wire.references,
  }),
  schema: demoCaseSchema,
  toDomain: (entry, from) => ({
    ...entry,
    challenge: from.markdown(entry.challenge, ['challenge']),
    approach: optionalMarkdown(from, entry.approach, ['approach']),
    result: optionalMarkdown(from, entry.result, ['result']),
    leadRegion: from.reference('region', entry.leadRegion, ['leadRegion']),
    partnerRegions: from.references('region', entry.partnerRegions, ['partnerRegions']),
    pilots: from.references('pilot', entry.pilots, ['pilots']),
    topics: from.references('topic', entry.topics, ['topics']),
  }),
});
