import { articleSchema } from '@pilotpress/shared-types';
import { z } from 'zod';
import { defineDocument } from '../document.ts';
import { NAMED, PICTURE, TITLED } from '../query.ts';
import * as wire from '../wire.ts';

export const article = defineDocument({
  type: 'article',
  path: 'articles',
  populate: { cover: PICTURE, pilots: TITLED, regions: NAMED, topics: NAMED, relatedEvent: TITLED },
  wire: z.object({
    ...wire.pageIdentity,
    body: wire.text,
    cover: wire.picture.nullable(),
    publishedOn: wire.text,
    language: wire.optionalText,
    pilots: wire.references,
    regions: wire.references,
    topics: wire.references,
    relatedEvent: wire.reference.nullable(),
  }),
  schema: articleSchema,
  toDomain: (entry, from) => ({
    ...entry,
    body: from.markdown(entry.body, ['body']),
    cover: from.picture(entry.cover, ['cover']),
    pilots: from.references('pilot', entry.pilots, ['pilots']),
    regions: from.references('region', entry.regions, ['regions']),
    topics: from.references('topic', entry.topics, ['topics']),
    relatedEvent: from.reference('event', entry.relatedEvent, ['relatedEvent']),
  }),
});
