/** How often something is tried again. Milliseconds. */
export interface RetryPace {
  /** Until the first time; each further one waits twice as long. */
  readonly first: number;
  readonly longest: number;
}

/** Tries again what has failed: soon, and then less and less often until it succeeds. */
export class Retry {
  #failures = 0;
  #timer: NodeJS.Timeout | null = null;
  readonly #tryAgain: () => void;
  readonly #pace: RetryPace;

  constructor(tryAgain: () => void, pace: RetryPace) {
    this.#tryAgain = tryAgain;
    this.#pace = pace;
  }

  /** Sets the next time. */
  failed(): void {
    const { first, longest } = this.#pace;
    const wait = Math.min(longest, first * 2 ** this.#failures);
    this.#failures += 1;
    this.#cancel();
    this.#timer = setTimeout(this.#tryAgain, wait);
  }

  /** There is nothing to try again. */
  over(): void {
    this.#failures = 0;
    this.#cancel();
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
