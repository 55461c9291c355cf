import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { isCmsMessage } from './cms-messages.ts';
import type { CmsMessage } from './cms-messages.ts';
import { ROOT } from './locations.ts';
import type { Locations } from './locations.ts';
import { SetupError } from './settings.ts';
import type { Settings } from './settings.ts';

/** How many lines of its log are shown when the CMS does not come up. */
const LAST_LINES = 25;

/** A CMS that answers requests. */
export interface RunningCms {
  /** Resolves when the process has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the CMS as a child process and waits until it answers.
 *
 * @param env - its secrets and the first administrator
 * @param stopped - ends the process when aborted
 * @param hear - told what the CMS is at, and of the administrator that it created
 * @param isAgain - whether its log goes on where that of an earlier one ended
 * @throws SetupError with the CMS's own last words when it ends before it answers
 */
export async function startCms(
  places: Locations,
  { cmsPort, publisherPort, siteUrl }: Settings,
  env: Record<string, string>,
  stopped: AbortSignal,
  hear: (message: Exclude<CmsMessage, { type: 'ready' }>) => void,
  isAgain = false,
): Promise<RunningCms> {
  await mkdir(dirname(places.cmsLog), { recursive: true });
  const child = execa(process.execPath, [join(ROOT, 'scripts/src/start/run-cms.ts')], {
    ipc: true,
    reject: false,
    stdin: 'ignore',
    // What an earlier one wrote before it died is what somebody looks for.
    stdout: { file: places.cmsLog, append: isAgain },
    stderr: { file: places.cmsLog, append: true },
    buffer: false,
    cancelSignal: stopped,
    forceKillAfterDelay: 10_000,
    env: {
      ...env,
      PILOTPRESS_DATA: places.data,
      CMS_PORT: String(cmsPort),
      PUBLISHER_PORT: String(publisherPort),
      SITE_URL: siteUrl,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  const failed = child.then(async (): Promise<never> => {
    const lastWords = (await readFile(places.cmsLog, 'utf8'))
      .trimEnd()
      .split('\n')
      .slice(-LAST_LINES);
    throw new SetupError(
      `The CMS ended before it was ready. Its last words, from ${places.cmsLog}:\n${lastWords.join('\n')}`,
    );
  });
  const { promise: ready, resolve: isReady } = Promise.withResolvers<undefined>();
  const listening = (async (): Promise<void> => {
    // Leaving this loop would close the channel, by which the CMS knows that it is on its own.
    for await (const message of child.getEachMessage()) {
      if (!isCmsMessage(message)) continue;
      if (message.type === 'ready') isReady(undefined);
      else hear(message);
    }
  })();
  const ended = Promise.all([child, listening]).then(() => undefined);
  await Promise.race([ready, failed]);
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
