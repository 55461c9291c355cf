// `pnpm dev`: Strapi and Astro in watch mode.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { execa } from 'execa';
import { startCms } from './cms-process.ts';
import { firstAdministrator } from './first-administrator.ts';
import { locations, ROOT } from './locations.ts';
import { runProgram } from './program.ts';
import { ensureSecrets } from './secrets.ts';
import { requireFreePort, settings } from './settings.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await runProgram(async ({ stopped }) => {
  const places = locations(process.env);
  const chosen = settings(process.env);
  await requireFreePort(chosen.cmsPort, 'CMS_PORT', 'the CMS');
  await requireFreePort(chosen.sitePort, 'SITE_PORT', 'the site');
  const admin = firstAdministrator(process.env);
  const secrets = {
    ...(await ensureSecrets(places.secrets)),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  };
  if (!existsSync(join(places.data, 'cms', 'cms.db'))) {
    await compileServer();
    const first = await startCms(places, chosen, secrets, (message) => {
      if (message.type === 'progress') say(message.text);
    });
    await first.stop();
    say(admin.announcement);
  }
  const env = {
    ...secrets,
    PILOTPRESS_DATA: places.data,
    CMS_PORT: String(chosen.cmsPort),
    CMS_URL: chosen.cmsUrl,
    SITE_URL: chosen.siteUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = (room: string, command: string, args: string[]) =>
    execa(command, args, {
      cwd: join(ROOT, room),
      preferLocal: true,
      localDir: join(ROOT, room),
      stdin: 'ignore',
      stdout: 'inherit',
      stderr: 'inherit',
      env,
      cancelSignal: stopped,
      forceKillAfterDelay: 10_000,
    });
  const cms = run('cms', 'strapi', ['develop']);
  await Promise.race([cms, waitForCms(chosen.cmsUrl, stopped)]);
  await Promise.race([cms, run('site', 'astro', ['dev', '--port', String(chosen.sitePort)])]);
});

/** Waits until the CMS answers at all; Astro asks it for content as soon as it starts. */
async function waitForCms(url: string, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      await fetch(`${url}/_health`, { signal: stopped });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
