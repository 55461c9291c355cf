import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BUILDER_IS_STALE, builderMessageSchema } from '@pilotpress/shared-types';
import { ROOT } from '../start/locations.ts';

/** How much of what a build says is kept for when it fails. Characters. */
const LAST_WORDS = 20_000;

/** How many of its warnings are kept, however much it says after them. */
const MOST_WARNINGS = 1000;

/** What a build said, and how it ended. */
export interface BuildEnd {
  readonly result: 'built' | 'failed' | 'stale';
  readonly output: string;
  /** Of what it said, the lines that whoever runs it should know of. */
  readonly warnings: readonly string[];
}

/** One process that builds the site once: it bundles the pages, and waits to be told to render them. */
export class BuilderProcess {
  readonly #child: ChildProcess;
  readonly #ended = Promise.withResolvers<number | null>();
  readonly #code = Promise.withResolvers<string | null>();
  readonly #bundled = Promise.withResolvers<undefined>();
  #output = '';
  readonly #warnings: string[] = [];

  /** @param env - environment variables, beside those of this process */
  constructor(env: Readonly<Record<string, string>>) {
    this.#child = fork(join(ROOT, 'site/builder.ts'), {
      cwd: join(ROOT, 'site'),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // The options of this process, such as a debugger's port, are not for another.
      execArgv: [],
      env: {
        ...process.env,
        ...env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        NO_COLOR: '1',
      },
    });
    for (const input of [this.#child.stdout, this.#child.stderr]) {
      if (input !== null)
        createInterface({ input }).on('line', (line) => {
          this.#hear(line);
        });
    }
    this.#child.on('message', (message) => {
      const { data } = builderMessageSchema.safeParse(message);
      if (data === undefined) return;
      if ('code' in data) this.#code.resolve(data.code);
      else this.#bundled.resolve(undefined);
    });
    // One that cannot be started or told is found out by its end.
    this.#child.on('error', () => undefined);
    this.#child.once('close', (status) => {
      this.#code.resolve(null);
      this.#bundled.resolve(undefined);
      this.#ended.resolve(status);
    });
  }

  /** Stands for the code that it has bundled, as releases name it; `null` where it ended before that. */
  get code(): Promise<string | null> {
    return this.#code.promise;
  }

  /** Resolves when it is as far as it comes by itself, or has ended. */
  get bundled(): Promise<void> {
    return this.#bundled.promise;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #hear(line: string): void {
    this.#output = `${this.#output}${line}\n`.slice(-LAST_WORDS);
    const isWarning = line.includes('[WARN]') && this.#warnings.length < MOST_WARNINGS;
    if (isWarning) this.#warnings.push(line.trim());
  }

  /**
   * Has it build.
   *
   * @param settings - environment variables of this build
   * @param signal - ends the process
   */
  async build(settings: Readonly<Record<string, string>>, signal: AbortSignal): Promise<BuildEnd> {
    const end = (): void => {
      this.#child.kill('SIGKILL');
    };
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    try {
      this.#child.send(settings);
      const status = await this.#ended.promise;
      signal.throwIfAborted();
      const result = status === 0 ? 'built' : status === BUILDER_IS_STALE ? 'stale' : 'failed';
      return { result, output: this.#output, warnings: this.#warnings };
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended.promise;
  }
}
