import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS, isContentUid } from '../content-types.ts';
import { labelOf } from '../publishing/edit-view-words.ts';
import type { AdminContext, AdminRoute } from '../strapi-inside.ts';
import { adminRoutes } from '../strapi-inside.ts';
import { entryView } from './entry-view.ts';
import { PublisherUnavailableError, askStatus, askToPublish } from './publisher-client.ts';
import { siteView } from './site-view.ts';

/** Whoever may publish entries of some type may have the site published. */
const mayPublish = ({ state: { userAbility } }: AdminContext): boolean =>
  CONTENT_UIDS.some((uid) => userAbility.can('plugin::content-manager.explorer.publish', uid));

/**
 * What the admin panel asks about the site. They answer administrators alone: the browser talks to the CMS
 * and never to the publisher.
 */
export function servePanel(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  adminRoutes(strapi).routes({
    type: 'admin',
    prefix: '/pilotpress',
    routes: [
      { method: 'GET', path: '/publisher', handler: tellSite(strapi), config },
      { method: 'POST', path: '/publisher/publish', handler: publishNow, config },
      { method: 'GET', path: '/entries/:uid/:documentId', handler: tellEntry(strapi), config },
    ],
  });
}

type Handler = AdminRoute['handler'];

const tellSite =
  (strapi: Core.Strapi): Handler =>
  async (context) => {
    context.set('Cache-Control', 'no-store');
    context.body = siteView(await askStatus(), mayPublish(context), (uid, field) =>
      labelOf(strapi, uid, field),
    );
  };

async function publishNow(context: AdminContext): Promise<void> {
  if (!mayPublish(context)) {
    context.forbidden('Only those who may publish entries may publish the site.');
    return;
  }
  try {
    await askToPublish();
    context.status = 202;
    context.body = { accepted: true };
  } catch (error) {
    if (!(error instanceof PublisherUnavailableError)) throw error;
    const { name, message } = error;
    context.status = 503;
    context.body = { data: null, error: { status: 503, name, message, details: {} } };
  }
}

const tellEntry =
  (strapi: Core.Strapi): Handler =>
  async (context) => {
    const { uid = '', documentId = '' } = context.params;
    if (!isContentUid(uid)) {
      context.notFound(`Readers see no entries of ${uid}.`);
      return;
    }
    if (!context.state.userAbility.can('plugin::content-manager.explorer.read', uid)) {
      context.forbidden('You may not read entries of this type.');
      return;
    }
    context.set('Cache-Control', 'no-store');
    context.body = await entryView(strapi, { uid, documentId }, await askStatus());
  };
