// `npm start`: from a checkout to a running CMS and a live site.
import { compileServer } from '@pilotpress/cms/build';
import { serveReleases } from '../hosting/static-server.ts';
import { failureText } from '../publisher/failure-text.ts';
import { startPublisher } from '../publisher/start-publisher.ts';
import { adminPanelIsStale, buildAdminPanel } from './admin-panel.ts';
import { startCms } from './cms-process.ts';
import type { RunningCms } from './cms-process.ts';
import { firstAdministrator } from './first-administrator.ts';
import { keepCms } from './keep-cms.ts';
import { locations } from './locations.ts';
import { runProgram } from './program.ts';
import { takeDataFolder } from './running.ts';
import { ensureSecrets } from './secrets.ts';
import { requireFreePort, settings } from './settings.ts';
import { Steps } from './steps.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await runProgram(async ({ stopped, onStop }) => {
  const places = locations(process.env);
  // The CMS is its own.
  const chosen = settings({ ...process.env, CMS_URL: undefined });
  const admin = firstAdministrator(process.env);
  const steps = new Steps(say, stopped);
  const began = Number(process.env.PILOTPRESS_BEGAN ?? Number.NaN);
  if (!Number.isNaN(began)) steps.add('Installation', Date.now() - began);

  await requireFreePort(chosen.cmsPort, 'CMS_PORT', 'the CMS');
  await requireFreePort(chosen.sitePort, 'SITE_PORT', 'the site');
  await requireFreePort(chosen.publisherPort, 'PUBLISHER_PORT', 'the publisher');
  onStop(await takeDataFolder(places, chosen, { signal: stopped, say }));
  // Whatever is to be started or built: visitors of an earlier release need not wait for it.
  const server = await serveReleases(places, chosen.sitePort, '127.0.0.1');
  onStop(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const secrets = await ensureSecrets(places.secrets);

  if (await adminPanelIsStale()) {
    await steps.run('Building the admin panel, about a minute, once', () =>
      buildAdminPanel(stopped),
    );
  } else {
    await steps.run('Compiling the CMS', () => compileServer());
  }

  const created: string[] = [];
  const begin = (isAgain: boolean): Promise<RunningCms> =>
    startCms(
      places,
      chosen,
      { ...secrets, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
      stopped,
      (message) => {
        if (message.type === 'first-administrator') created.push(message.email);
        else say(`  ${message.text}`);
      },
      isAgain,
    );
  let kept: ReturnType<typeof keepCms>;
  try {
    const cms = await steps.run('Starting the CMS', () => begin(false));
    kept = keepCms(cms, { start: () => begin(true), stopped, say, log: places.cmsLog });
    onStop(kept.stop);
    await steps.run('Publishing the site', async () => {
      const publisher = await startPublisher({ places, chosen, stopped, onWait: say });
      onStop(publisher.stop);
      await publisher.settled();
      const [last] = (await publisher.status()).runs;
      // The CMS stays up: content that is not right can only be mended there.
      if (last?.outcome === 'failed') say(`\n${failureText(last)}\n`);
    });
  } finally {
    // Shown even when a later step failed: it is shown once.
    if (created.length > 0) say(admin.announcement);
  }

  say(`\nHow long it took:\n${steps.table()}\n`);
  say(`Site:   http://localhost:${String(chosen.sitePort)}/`);
  say(`Admin:  http://localhost:${String(chosen.cmsPort)}/admin`);
  say('What you publish in the admin panel is live a few seconds later.');
  say('Ctrl-C stops everything.');
  await kept.done;
});
