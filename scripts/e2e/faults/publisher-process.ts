import type { ChildProcess } from 'node:child_process';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PublisherStatus } from '@pilotpress/shared-types';
import { publisherStatusSchema } from '@pilotpress/shared-types';
import { ROOT } from '../../src/start/locations.ts';

const CLI = join(ROOT, 'scripts/src/publisher/cli.ts');

/** Between two looks at the publisher. Milliseconds. */
const GLANCE = 20;

/** `pnpm publisher` in a process of its own, as it runs for real. */
export class PublisherProcess {
  readonly #child: ChildProcess;
  readonly #url: string;

  /** @param env - its settings, PUBLISHER_PORT among them */
  constructor(env: Readonly<Record<string, string>>) {
    this.#child = fork(CLI, [], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      execArgv: [],
    });
    // A run of the tests that is broken off leaves nothing behind.
    const leave = (): void => void this.#child.kill('SIGKILL');
    process.once('exit', leave);
    this.#child.once('exit', () => process.off('exit', leave));
    this.#url = `http://127.0.0.1:${env.PUBLISHER_PORT ?? ''}`;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /**
   * Waits until it stands as wanted.
   *
   * @throws Error when it ends before that
   */
  async until(wanted: (status: PublisherStatus) => boolean): Promise<PublisherStatus> {
    for (;;) {
      if (!this.isRunning) throw new Error('The publisher ended by itself.');
      const status = await this.#status();
      if (status !== null && wanted(status)) return status;
      await setTimeout(GLANCE);
    }
  }

  /** Kills the process that builds the site, and nothing else. */
  async killBuild(): Promise<void> {
    await this.#signalBuild('SIGKILL');
  }

  /** Stops the process that has prepared the next build where it is, once there is one. */
  async haltBuild(): Promise<void> {
    while ((await this.#signalBuild('SIGSTOP')) === 0) await setTimeout(GLANCE);
  }

  /** @returns how many processes there are that build */
  async #signalBuild(signal: 'SIGKILL' | 'SIGSTOP'): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
    let count = 0;
    for (const line of stdout.split('\n')) {
      const [pid, parent, ...args] = line.trim().split(/\s+/);
      if (parent !== String(this.#child.pid) || !args.join(' ').includes('builder.ts')) continue;
      process.kill(Number(pid), signal);
      count += 1;
    }
    return count;
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }

  /** `null` while it does not answer. */
  async #status(): Promise<PublisherStatus | null> {
    try {
      const answer = await fetch(`${this.#url}/status`);
      return publisherStatusSchema.parse(await answer.json());
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }
}
