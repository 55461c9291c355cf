import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataFolder, requiredSetting } from '../src/boot/environment.ts';

export default ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Server> => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  app: { keys: requiredSetting('APP_KEYS').split(',') },
  dirs: { public: path.join(dataFolder(), 'cms', 'public') },
  logger: {
    config: { level: env('CMS_LOG_LEVEL', 'info') },
    updates: { enabled: false },
    startup: { enabled: false },
  },
  transfer: { remote: { enabled: false } },
});
