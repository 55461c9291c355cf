import type { Core } from '@strapi/strapi';
import { controllers } from '../strapi-inside.ts';

/**
 * Closes Strapi's screen that makes whoever comes first the first administrator: on a public address that
 * would be a race. The first administrator comes from `ADMIN_EMAIL` and `ADMIN_PASSWORD` alone. The door
 * is shut where the request arrives in the end, since an address can be spelled in several ways.
 */
export function refuseRegistration(strapi: Core.Strapi): void {
  controllers(strapi).extend('admin::authentication', (controller) => ({
    ...controller,
    registerAdmin: (context) => {
      context.forbidden(
        'The first administrator is made when the CMS starts, from ADMIN_EMAIL and ADMIN_PASSWORD. Set them and start it again.',
      );
    },
  }));
}
