import type { Core } from '@strapi/strapi';

/**
 * Closes Strapi's screen that makes whoever comes first the first administrator: on a public address that
 * would be a race. The first administrator comes from `ADMIN_EMAIL` and `ADMIN_PASSWORD` alone.
 */
export function refuseRegistration(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    if (context.method !== 'POST' || context.path !== '/admin/register-admin') {
      await next();
      return;
    }
    context.status = 403;
    context.body = {
      data: null,
      error: {
        status: 403,
        name: 'ForbiddenError',
        message:
          'The first administrator is made when the CMS starts, from ADMIN_EMAIL and ADMIN_PASSWORD. Set them and start it again.',
        details: {},
      },
    };
  });
}
