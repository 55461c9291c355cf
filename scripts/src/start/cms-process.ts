import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { isCmsMessage } from './cms-messages.ts';
import type { CmsMessage } from './cms-messages.ts';
import { ROOT } from './locations.ts';
import type { Locations } from './locations.ts';
import { SetupError } from './settings.ts';
import type { Settings } from './settings.ts';

/** How many lines of its log are shown when the CMS ends without saying why. */
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
 * @throws SetupError that says why, and where its log is, when it ends before it answers
 */
export async function startCms(
  places: Locations,
  { cmsPort, publisherPort, siteUrl }: Settings,
  env: Record<string, string>,
  stopped: AbortSignal,
  hear: (message: Exclude<CmsMessage, { type: 'ready' | 'failed' }>) => void,
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
  const { promise: ready, resolve: isReady } = Promise.withResolvers<undefined>();
  let reason: string | null = null;
  const listening = (async (): Promise<void> => {
    // Leaving this loop would close the channel, by which the CMS knows that it is on its own.
    for await (const message of child.getEachMessage()) {
      if (!isCmsMessage(message)) continue;
      if (message.type === 'ready') isReady(undefined);
      else if (message.type === 'failed') reason = message.text;
      else hear(message);
    }
  })();
  const ended = Promise.all([child, listening]).then(() => undefined);
  const failed = ended.then(async (): Promise<never> => {
    throw new SetupError(await endText(places.cmsLog, reason, await child));
  });
  await Promise.race([ready, failed]);
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

interface End {
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
}

/** Why the CMS is not ready. What it did not say itself may stand in its log. */
async function endText(log: string, reason: string | null, end: End): Promise<string> {
  const how =
    end.signal === undefined ? `exit code ${String(end.exitCode)}` : `signal ${end.signal}`;
  if (reason !== null) {
    return `The CMS could not start (${how}). ${reason}\nAll that it wrote is in ${log}.`;
  }
  const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
  const words = lines.filter((line) => !/^\s+at /.test(line)).slice(-LAST_LINES);
  return `The CMS ended before it was ready (${how}). Its last words, from ${log}:\n${words.join('\n')}`;
}
