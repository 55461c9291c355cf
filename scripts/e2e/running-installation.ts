import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/start/locations.ts';
import { freePort } from '../src/testing/free-port.ts';

/** What a program said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** An installation of its own: a data folder and three ports that nothing else uses. */
export interface Installation {
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly remove: () => Promise<void>;
}

/** Makes an empty data folder and chooses ports; nothing is started yet. */
export async function newInstallation(env: Record<string, string> = {}): Promise<Installation> {
  const data = await mkdtemp(join(tmpdir(), 'pilotpress-e2e-'));
  const [cmsPort, sitePort, publisherPort] = [await freePort(), await freePort(), await freePort()];
  return {
    data,
    env: {
      ...process.env,
      PILOTPRESS_DATA: data,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      PUBLISHER_PORT: String(publisherPort),
      SITE_URL: `http://localhost:${String(sitePort)}`,
      // The test runner's own settings would make Strapi and Astro behave as in a test.
      NODE_ENV: 'production',
      VITEST: undefined,
      ...env,
    },
    siteUrl: `http://localhost:${String(sitePort)}`,
    cmsUrl: `http://127.0.0.1:${String(cmsPort)}`,
    remove: () => rm(data, { recursive: true, force: true }),
  };
}

const START = 'scripts/src/start/start.ts';

/** Starts one of the project's programs; `hear` is told all that it has printed, each time that is more. */
function launch(program: string, env: NodeJS.ProcessEnv, hear: (output: string) => void) {
  const child = spawn(process.execPath, [join(ROOT, program)], { env, cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      hear(output);
    });
  }
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, output }));
  return { child, ended };
}

/** Runs one of the project's programs to its end. */
export function runProgram(program: string, { env }: Installation): Promise<Ended> {
  return launch(program, env, () => undefined).ended;
}

/** Runs `npm start`, sends what Ctrl-C sends as soon as it has printed a word, and waits for its end. */
export function startAndInterrupt({ env }: Installation, word: string): Promise<Ended> {
  let isInterrupted = false;
  const { child, ended } = launch(START, env, (output) => {
    if (isInterrupted || !output.includes(word)) return;
    isInterrupted = child.kill('SIGINT');
  });
  return ended;
}

/** `npm start` at work. */
export interface Started {
  /** All that it has printed. */
  readonly output: string;
  /** Sends what Ctrl-C sends, and waits for the end. */
  readonly interrupt: () => Promise<Ended>;
}

/**
 * Starts an installation and waits until it says that everything runs.
 *
 * @throws Error with all that was printed when it ends before that
 */
export async function start({ env }: Installation): Promise<Started> {
  const { promise: ready, resolve: isReady } = Promise.withResolvers<undefined>();
  let output = '';
  const { child, ended } = launch(START, env, (all) => {
    output = all;
    if (all.includes('Ctrl-C stops everything.')) isReady(undefined);
  });
  // A run of the tests that is broken off leaves nothing behind.
  process.once('exit', () => child.kill('SIGTERM'));
  const tooSoon = ended.then((): never => {
    throw new Error(`npm start ended before everything ran:\n${output}`);
  });
  await Promise.race([ready, tooSoon]);
  return {
    get output() {
      return output;
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/**
 * The process id of an installation's CMS, as Linux tells of its processes.
 *
 * @throws Error where none runs
 */
export async function cmsProcess({ data }: Installation): Promise<number> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const id of ids) {
    // One that has ended meanwhile says nothing.
    const said = async (what: string): Promise<string> =>
      readFile(join('/proc', id, what), 'utf8').catch(() => '');
    if (!(await said('cmdline')).includes('run-cms.ts')) continue;
    if ((await said('environ')).includes(`PILOTPRESS_DATA=${data}\0`)) return Number(id);
  }
  throw new Error(`No CMS runs on ${data}.`);
}
