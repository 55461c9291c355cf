/** Whether work is under way, and whether it must be done once more. */
export type QueueState = 'idle' | 'running' | 'running and dirty';

export interface QueueOptions {
  /** How long it waits for more of a burst before it begins. Milliseconds. */
  readonly debounce: number;
  /** Does the work; must not throw. */
  readonly work: () => Promise<void>;
}

/**
 * Does one piece of work at a time. However often it is asked while it works, the work is done once
 * more, and never not at all: whoever asked last finds a run that began after they asked.
 */
export class Queue {
  #state: QueueState = 'idle';
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #closed = false;
  readonly #options: QueueOptions;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  get state(): QueueState {
    return this.#state;
  }

  /** Whether work waits for its begin. */
  get isWaiting(): boolean {
    return this.#timer !== null;
  }

  /** Asks for the work to be done, soon; at once where there is no burst to wait for. */
  ask({ atOnce = false }: { readonly atOnce?: boolean } = {}): void {
    if (this.#closed) return;
    if (this.#state !== 'idle') {
      this.#state = 'running and dirty';
      return;
    }
    if (this.#timer !== null && !atOnce) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        this.#running = this.#run();
      },
      atOnce ? 0 : this.#options.debounce,
    );
  }

  /** Resolves as soon as it has nothing to do. */
  async settled(): Promise<void> {
    while (this.#timer !== null || this.#state !== 'idle') {
      await this.#running;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Takes up nothing more, and waits for what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#running;
  }

  async #run(): Promise<void> {
    do {
      this.#state = 'running';
      await this.#options.work();
      // Read anew: others have asked meanwhile.
    } while ((this.#state as QueueState) === 'running and dirty' && !this.#closed);
    this.#state = 'idle';
  }
}
