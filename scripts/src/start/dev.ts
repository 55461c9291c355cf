// `pnpm dev`: Strapi and Astro in watch mode.
import { once } from 'node:events';
import { join } from 'node:path';
import { compileServer } from '@pilotpress/cms/build';
import { execa } from 'execa';
import { startCms } from './cms-process.ts';
import { firstAdministrator } from './first-administrator.ts';
import { locations, ROOT } from './locations.ts';
import { runProgram } from './program.ts';
import { takeDataFolder } from './running.ts';
import { ensureSecrets } from './secrets.ts';
import { requireFreePort, settings, SetupError } from './settings.ts';
import { Steps } from './steps.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await runProgram(async ({ stopped, onStop }) => {
  const places = locations(process.env);
  // The CMS is its own.
  const chosen = settings({ ...process.env, CMS_URL: undefined });
  await requireFreePort(chosen.cmsPort, 'CMS_PORT', 'the CMS');
  await requireFreePort(chosen.sitePort, 'SITE_PORT', 'the site');
  onStop(await takeDataFolder(places, chosen, { signal: stopped, say }));
  const admin = firstAdministrator(process.env);
  const secrets = {
    ...(await ensureSecrets(places.secrets)),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  };
  const steps = new Steps(say, stopped);
  await steps.run('Compiling the CMS', () => compileServer());
  const created: string[] = [];
  try {
    // Once as in "npm start": only that way are the content and the first administrator made.
    const first = await steps.run('Looking after the content', () =>
      startCms(places, chosen, secrets, stopped, (message) => {
        if (message.type === 'first-administrator') created.push(message.email);
        else say(`  ${message.text}`);
      }),
    );
    await first.stop();
  } finally {
    if (created.length > 0) say(admin.announcement);
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
  const watch = (room: string, command: string, args: string[]) => {
    const child = execa(command, args, {
      cwd: join(ROOT, room),
      preferLocal: true,
      localDir: join(ROOT, room),
      stdin: 'ignore',
      stdout: 'inherit',
      stderr: 'inherit',
      env,
      reject: false,
      forceKillAfterDelay: 10_000,
    });
    onStop(async () => {
      child.kill('SIGTERM');
      await child;
    });
    return child.then((): never => {
      throw new SetupError(`The ${room} ended (${command}), so the rest is stopped as well.`);
    });
  };
  const ended = [watch('cms', 'strapi', ['develop'])];
  await Promise.race([...ended, waitForCms(chosen.cmsUrl, stopped)]);
  stopped.throwIfAborted();
  ended.push(watch('site', 'astro', ['dev', '--port', String(chosen.sitePort)]));
  await Promise.race([...ended, once(stopped, 'abort')]);
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
