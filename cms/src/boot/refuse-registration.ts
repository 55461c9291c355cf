import type { Core } from '@strapi/strapi';

/** What Strapi adds to the context of a request. */
interface Answering {
  readonly forbidden: (message: string) => void;
}

/**
 * Closes Strapi's screen that makes whoever comes first the first administrator: on a public address that
 * would be a race. The first administrator comes from `ADMIN_EMAIL` and `ADMIN_PASSWORD` alone. The door
 * is shut where the request arrives in the end, since an address can be spelled in several ways.
 */
export function refuseRegistration(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('admin::authentication', (controller: Core.Controller) => ({
    ...controller,
    registerAdmin: (context: Answering) => {
      context.forbidden(
        'The first administrator is made when the CMS starts, from ADMIN_EMAIL and ADMIN_PASSWORD. Set them and start it again.',
      );
    },
  }));
}
