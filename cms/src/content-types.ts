import type { ContentType } from '@pilotpress/shared-types';
import { CONTENT_TYPES } from '@pilotpress/shared-types';

/** Strapi's name of each content type. Strapi keeps the model name "document" for itself. */
export const UIDS = {
  pilot: 'api::pilot.pilot',
  article: 'api::article.article',
  event: 'api::event.event',
  presentation: 'api::presentation.presentation',
  'action-plan': 'api::action-plan.action-plan',
  document: 'api::pilot-document.pilot-document',
  'demo-case': 'api::demo-case.demo-case',
  region: 'api::region.region',
  person: 'api::person.person',
  topic: 'api::topic.topic',
  page: 'api::page.page',
  site: 'api::site.site',
} as const satisfies Record<ContentType, string>;

/** Strapi's name of a type that readers can see. */
export type ContentUid = (typeof UIDS)[ContentType];

/** Every type that readers can see, in the order in which an editor meets them. */
export const CONTENT_UIDS: readonly ContentUid[] = CONTENT_TYPES.map((type) => UIDS[type]);

/** Narrows any of Strapi's names to those of types that readers can see. */
export function isContentUid(uid: string): uid is ContentUid {
  return CONTENT_UIDS.some((known) => known === uid);
}

/** The content type behind Strapi's name of it. */
export function typeOf(uid: ContentUid): ContentType {
  const type = CONTENT_TYPES.find((candidate) => UIDS[candidate] === uid);
  if (type === undefined) throw new Error(`No content type is called ${uid} in Strapi.`);
  return type;
}
