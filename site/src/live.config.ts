import { defineLiveCollection } from 'astro:content';
import type { z } from 'zod';
import { publishedContent } from './published-content.ts';
import type { DomainEntry, StrapiDocument } from './strapi/document.ts';
import * as documents from './strapi/documents/index.ts';
import {
  filesLoader,
  historyLoader,
  revisionLoader,
  strapiLoader,
  textsLoader,
} from './strapi/loader.ts';

const collectionOf = <S extends z.ZodType<DomainEntry>>(document: StrapiDocument<S>) =>
  defineLiveCollection({ loader: strapiLoader(document, publishedContent) });

/**
 * Live, since the CMS and our own caches hold the content already: kept in Astro's store too, it would be
 * written and read as a whole in each build.
 */
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
  revision: defineLiveCollection({ loader: revisionLoader(publishedContent) }),
  /** What the publication log tells of each entry, be it published now or not. */
  histories: defineLiveCollection({ loader: historyLoader(publishedContent) }),
  files: defineLiveCollection({ loader: filesLoader(publishedContent) }),
  /** Each text that refers to pages of the site or to files, with what it refers to. */
  texts: defineLiveCollection({ loader: textsLoader(publishedContent) }),
};
