// The CMS process: loads Strapi, enters the sample content into an empty database, then listens.
import { openStrapi } from '@pilotpress/cms/open';
import { seed } from '../seed/seed.ts';
import type { CmsMessage } from './cms-messages.ts';
import { locations } from './locations.ts';
import { settings } from './settings.ts';

const tell = (message: CmsMessage): void => {
  process.send?.(message);
};

const strapi = await openStrapi({
  dataDir: locations(process.env).data,
  port: settings(process.env).cmsPort,
});
let stopping = false;
// Ctrl-C reaches every process of the terminal, and the launcher then asks once more.
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  strapi.destroy().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// A launcher that dies without a word leaves no CMS behind.
process.on('disconnect', stop);

await seed(strapi, {
  now: new Date(),
  report: (text) => {
    tell({ type: 'progress', text });
  },
});
await strapi.listen();
tell({ type: 'ready' });
