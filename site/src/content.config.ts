import { releaseSchema } from '@pilotpress/shared-types';
import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { siteFileSchema } from './media/site-file.ts';
import { publishedContent } from './published-content.ts';
import type { StrapiDocument } from './strapi/document.ts';
import * as documents from './strapi/documents/index.ts';
import { historySchema } from './strapi/histories.ts';
import { filesLoader, historyLoader, revisionLoader, strapiLoader } from './strapi/loader.ts';

const collectionOf = <S extends z.ZodType>(document: StrapiDocument<S>) =>
  defineCollection({
    loader: strapiLoader(document, publishedContent),
    schema: document.schema,
  });

export const collections = {
  pilots: collectionOf(documents.pilot),
  articles: collectionOf(documents.article),
  events: collectionOf(documents.event),
  presentations: collectionOf(documents.presentation),
  actionPlans: collectionOf(documents.actionPlan),
  documents: collectionOf(documents.document),
  demoCases: collectionOf(documents.demoCase),
  regions: collectionOf(documents.region),
  people: collectionOf(documents.person),
  topics: collectionOf(documents.topic),
  pages: collectionOf(documents.page),
  site: collectionOf(documents.site),
  /** One entry, `cms`: the state of the CMS that all the others are of. */
  revision: defineCollection({
    loader: revisionLoader(publishedContent),
    schema: releaseSchema.pick({ revision: true, log: true }),
  }),
  /** What the publication log tells of each entry, be it published now or not. */
  histories: defineCollection({ loader: historyLoader(publishedContent), schema: historySchema }),
  files: defineCollection({ loader: filesLoader(publishedContent), schema: siteFileSchema }),
};
