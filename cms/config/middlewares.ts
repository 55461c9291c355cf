import type { Core } from '@strapi/strapi';

export default (): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'global::refusals-in-words',
  'strapi::security',
  // Only the admin panel, which has the same origin, talks to the CMS from a browser.
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'src/admin/logo.svg' } },
  'strapi::public',
];
