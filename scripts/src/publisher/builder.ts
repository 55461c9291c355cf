import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../start/locations.ts';

/** How much of what a build says is kept for when it fails. Characters. */
const LAST_WORDS = 20_000;

/** What a build said, and whether it succeeded. */
export interface BuildEnd {
  readonly succeeded: boolean;
  readonly output: string;
}

/**
 * Builds the site in processes of their own, one a build. The next one is started beforehand, since
 * loading Astro takes as long as building a small site.
 */
export class Builder {
  #next: ChildProcess | null = null;
  #closed = false;
  readonly #env: Readonly<Record<string, string>>;
  readonly #code = Promise.withResolvers<string | null>();

  /** @param env - environment variables of every build */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  /** Stands for the code that builds now, as releases name it; `null` where it cannot be had. */
  get code(): Promise<string | null> {
    return this.#code.promise;
  }

  /** Starts the process of the next build. */
  prepare(): void {
    if (this.#closed || this.#next !== null) return;
    const child = fork(join(ROOT, 'site/builder.ts'), {
      cwd: join(ROOT, 'site'),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // The options of this process, such as a debugger's port, are not for another.
      execArgv: [],
      env: {
        ...process.env,
        ...this.#env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        NO_COLOR: '1',
      },
    });
    child.once('message', (message) => {
      this.#code.resolve(codeIn(message));
    });
    child.once('exit', () => {
      if (this.#next === child) this.#next = null;
      this.#code.resolve(null);
    });
    // One that cannot be started or told is found out by its end.
    child.on('error', () => undefined);
    this.#next = child;
  }

  /**
   * Builds once.
   *
   * @param settings - environment variables of this build
   * @param signal - ends the process
   */
  async build(settings: Readonly<Record<string, string>>, signal: AbortSignal): Promise<BuildEnd> {
    signal.throwIfAborted();
    this.prepare();
    const child = this.#next;
    this.#next = null;
    if (child === null) throw new Error('The process that builds the site cannot be started.');
    let output = '';
    const hear = (words: Buffer): void => {
      output = `${output}${words.toString('utf8')}`.slice(-LAST_WORDS);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const end = (): void => {
      child.kill('SIGKILL');
    };
    signal.addEventListener('abort', end);
    try {
      const ended = once(child, 'close') as Promise<[number | null]>;
      child.send(settings);
      const [code] = await ended;
      signal.throwIfAborted();
      return { succeeded: code === 0, output };
    } finally {
      signal.removeEventListener('abort', end);
      this.prepare();
    }
  }

  /** Ends the process that waits. */
  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#next;
    if (child?.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}

const codeIn = (message: unknown): string | null =>
  typeof message === 'object' &&
  message !== null &&
  'code' in message &&
  typeof message.code === 'string'
    ? message.code
    : null;
