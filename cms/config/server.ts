import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataFolder, requiredSetting } from '../src/boot/environment.ts';

/** Behind a proxy with TLS the address that editors use is another one, and cookies must be secure. */
function behindProxy(addresses: string): Partial<Core.Config.Server> {
  const [url] = addresses.split(',');
  return url === undefined || url.trim() === '' ? {} : { url: url.trim(), proxy: { koa: true } };
}

export default ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Server> => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  ...behindProxy(env('CMS_PUBLIC_URL', '')),
  app: { keys: requiredSetting('APP_KEYS').split(',') },
  dirs: { public: path.join(dataFolder(), 'cms', 'public') },
  logger: {
    config: { level: env('CMS_LOG_LEVEL', 'info') },
    updates: { enabled: false },
    startup: { enabled: false },
  },
  transfer: { remote: { enabled: false } },
});
