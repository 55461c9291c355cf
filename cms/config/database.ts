import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataFolder, requiredSetting } from '../src/boot/environment.ts';

/** The client that `DATABASE_CLIENT` names is not one that the project runs on. */
class UnknownDatabaseError extends Error {
  override readonly name = 'UnknownDatabaseError';

  constructor(client: string) {
    super(`DATABASE_CLIENT is "${client}". Set it to "sqlite" (the default) or "postgres".`);
  }
}

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  switch (client) {
    case 'sqlite':
      return {
        connection: {
          client,
          connection: { filename: path.join(dataFolder(), 'cms', 'cms.db') },
          useNullAsDefault: true,
        },
      };
    case 'postgres':
      return {
        connection: {
          client,
          connection: { connectionString: requiredSetting('DATABASE_URL') },
        },
      };
    default:
      throw new UnknownDatabaseError(client);
  }
};
