import type { Core } from '@strapi/strapi';
import { arrangeEditViews } from './boot/edit-views.ts';
import { keepFirstAdministrator } from './boot/first-administrator.ts';
import { keepPublisherWebhook } from './boot/publisher-webhook.ts';
import { refuseRegistration } from './boot/refuse-registration.ts';
import { keepSiteToken } from './boot/site-token.ts';
import { servePanel } from './publisher/panel-routes.ts';
import { guardChanges } from './publishing/media-guard/guard-changes.ts';
import { guardMedia } from './publishing/media-guard/guard-media.ts';
import { publishingMiddleware } from './publishing/publishing-middleware.ts';
import { reconcileLog } from './publishing/reconcile-log.ts';
import { fillInFingerprints } from './publishing/uploads/fill-in-fingerprints.ts';
import { recordFingerprints } from './publishing/uploads/record-fingerprints.ts';
import { uploadProvider } from './strapi-inside.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    refuseRegistration(strapi);
    recordFingerprints(uploadProvider(strapi));
    guardMedia(strapi);
    guardChanges(strapi);
    servePanel(strapi);
    strapi.documents.use(publishingMiddleware(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    if (!(await keepFirstAdministrator(strapi))) {
      strapi.log.warn(
        'There is no administrator. Set ADMIN_EMAIL and ADMIN_PASSWORD and start again to make the first one.',
      );
    }
    await arrangeEditViews(strapi);
    await fillInFingerprints(strapi);
    await keepSiteToken(strapi);
    await keepPublisherWebhook(strapi);
    await reconcileLog(strapi, new Date());
  },
};
