// `npm run seed`: enters the sample content into a database that has none, while the CMS is not running.
import { compileServer } from '@pilotpress/cms/build';
import { openStrapi } from '@pilotpress/cms/open';
import { locations } from '../start/locations.ts';
import { runProgram } from '../start/program.ts';
import { takeDataFolder } from '../start/running.ts';
import { ensureSecrets } from '../start/secrets.ts';
import { requireFreePort, settings } from '../start/settings.ts';
import { seed } from './seed.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await runProgram(async ({ stopped, onStop }) => {
  const places = locations(process.env);
  const { data, secrets } = places;
  const chosen = settings(process.env);
  const { cmsPort } = chosen;
  await requireFreePort(
    cmsPort,
    'CMS_PORT',
    'the CMS',
    'If that is the CMS of this installation, stop it first: only one may use its database.',
  );
  onStop(await takeDataFolder(places, chosen, { signal: stopped, say }));
  const env = { CMS_LOG_LEVEL: 'warn', ...(await ensureSecrets(secrets)) };
  await compileServer();
  const strapi = await openStrapi({ dataDir: data, port: cmsPort, env });
  onStop(() => strapi.destroy());
  const { created } = await seed(strapi, { now: new Date(), report: say });
  say(
    created === 0
      ? 'There is content already, so nothing was changed.'
      : `${String(created)} entries were published.`,
  );
});
