import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/boot/environment.ts';

export default (): Partial<Core.Config.Admin> => ({
  auth: { secret: requiredSetting('ADMIN_JWT_SECRET') },
  apiToken: { salt: requiredSetting('API_TOKEN_SALT') },
  transfer: { token: { salt: requiredSetting('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requiredSetting('ENCRYPTION_KEY') },
  // Drafts have no page on the site.
  preview: {
    enabled: false,
    config: { handler: () => Promise.resolve(undefined) },
  },
  flags: { nps: false, promoteEE: false },
});
