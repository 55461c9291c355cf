import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/start/locations.ts';

/** What a program said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** An installation of its own: a data folder and two ports that nothing else uses. */
export interface Installation {
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly remove: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Makes an empty data folder and chooses ports; nothing is started yet. */
export async function newInstallation(env: Record<string, string> = {}): Promise<Installation> {
  const data = await mkdtemp(join(tmpdir(), 'pilotpress-e2e-'));
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  return {
    data,
    env: {
      ...process.env,
      PILOTPRESS_DATA: data,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      SITE_URL: `http://localhost:${String(sitePort)}`,
      // The test runner's own setting would make Strapi and Astro behave as in a test.
      NODE_ENV: 'production',
      ...env,
    },
    siteUrl: `http://localhost:${String(sitePort)}`,
    cmsUrl: `http://127.0.0.1:${String(cmsPort)}`,
    remove: () => rm(data, { recursive: true, force: true }),
  };
}

/** Runs one of the project's programs to its end. */
export async function runProgram(program: string, { env }: Installation): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, program)], { env, cwd: ROOT });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  }
  await once(child, 'close');
  return { code: child.exitCode, output: chunks.join('') };
}

/** Runs `npm start`, sends what Ctrl-C sends as soon as it has printed a word, and waits for its end. */
export async function startAndInterrupt({ env }: Installation, word: string): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/src/start/start.ts')], {
    env,
    cwd: ROOT,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      const before = output.includes(word);
      output += text;
      if (!before && output.includes(word)) child.kill('SIGINT');
    });
  }
  await once(child, 'close');
  return { code: child.exitCode, output };
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
  const child = spawn(process.execPath, [join(ROOT, 'scripts/src/start/start.ts')], {
    env,
    cwd: ROOT,
  });
  // A run of the tests that is broken off leaves nothing behind.
  process.once('exit', () => child.kill('SIGTERM'));
  let output = '';
  const ended = once(child, 'close');
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Ctrl-C stops everything.')) resolve();
      });
    }
  });
  const tooSoon = ended.then(() => {
    throw new Error(`npm start ended before everything ran:\n${output}`);
  });
  await Promise.race([ready, tooSoon]);
  return {
    get output() {
      return output;
    },
    interrupt: async () => {
      child.kill('SIGINT');
      await ended;
      return { code: child.exitCode, output };
    },
  };
}
