// The CMS process: loads Strapi, enters the sample content into an empty database, then listens.
import { openStrapi } from '@pilotpress/cms/open';
import { seed } from '../seed/seed.ts';
import type { CmsMessage } from './cms-messages.ts';
import { locations } from './locations.ts';
import { settings } from './settings.ts';
import { startFailure } from './start-failure.ts';

const tell = (message: CmsMessage): Promise<void> =>
  new Promise((told) => {
    if (process.send === undefined) told();
    else {
      process.send(message, undefined, undefined, () => {
        told();
      });
    }
  });

/** Its log has all of it; whoever started it is told what to do. */
async function fail(error: unknown): Promise<never> {
  console.error(error);
  await tell({ type: 'failed', text: startFailure(error) });
  process.exit(1);
}
const strapi = await openStrapi({
  dataDir: locations(process.env).data,
  port: settings(process.env).cmsPort,
}).catch(fail);
// A server that cannot listen would end the process without a word to whoever started it.
Object.assign(strapi, { stopWithError: fail });
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
    void tell({ type: 'progress', text });
  },
}).catch(fail);
await strapi.listen().catch(fail);
await tell({ type: 'ready' });
