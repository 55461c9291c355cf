import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** How often a long step says that it is still at work, in milliseconds. */
const HEARTBEAT = 10_000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Tells what is being done and how long each part took. */
export class Steps {
  readonly #done: { name: string; ms: number }[] = [];
  readonly #write: (line: string) => void;

  readonly #stopped: AbortSignal | null;

  /** @param stopped - once aborted, no further step begins */
  constructor(write: (line: string) => void, stopped: AbortSignal | null = null) {
    this.#write = write;
    this.#stopped = stopped;
  }

  /** Adds a step that was measured elsewhere. */
  add(name: string, ms: number): void {
    this.#done.push({ name, ms });
  }

  /** Does one step, saying so at its start, every ten seconds, and at its end. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    // Whoever pressed Ctrl-C during a step that kept the program busy is heard now.
    await setImmediate();
    this.#stopped?.throwIfAborted();
    const began = performance.now();
    this.#write(`${name} …`);
    const beat = setInterval(() => {
      this.#write(`  still at it after ${seconds(performance.now() - began)}`);
    }, HEARTBEAT);
    try {
      return await work();
    } finally {
      clearInterval(beat);
      const ms = performance.now() - began;
      this.#done.push({ name, ms });
      this.#write(`  ${seconds(ms)}`);
    }
  }

  /** A line for each step and the sum, times aligned. */
  table(): string {
    const rows = [
      ...this.#done,
      { name: 'All', ms: this.#done.reduce((sum, { ms }) => sum + ms, 0) },
    ];
    const width = Math.max(...rows.map(({ name }) => name.length));
    return rows
      .map(({ name, ms }) => `  ${name.padEnd(width)}  ${seconds(ms).padStart(8)}`)
      .join('\n');
  }
}
