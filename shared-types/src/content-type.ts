/** Every kind of content, in the order in which an editor meets them. */
export const CONTENT_TYPES = [
  'pilot',
  'article',
  'event',
  'presentation',
  'action-plan',
  'document',
  'demo-case',
  'region',
  'person',
  'topic',
  'page',
  'site',
] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];
