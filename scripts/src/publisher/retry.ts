import { Alarm } from './alarm.ts';

/** How often something is tried again. Milliseconds. */
export interface RetryPace {
  /** Until the first time; each further one waits twice as long. */
  readonly first: number;
  readonly longest: number;
}

/** Tries again what has failed: soon, and then less and less often until it succeeds. */
export class Retry {
  #failures = 0;
  readonly #alarm: Alarm;
  readonly #pace: RetryPace;

  constructor(tryAgain: () => void, pace: RetryPace) {
    this.#alarm = new Alarm(tryAgain);
    this.#pace = pace;
  }

  /** Sets the next time. */
  failed(): void {
    const { first, longest } = this.#pace;
    const wait = Math.min(longest, first * 2 ** this.#failures);
    this.#failures += 1;
    this.#alarm.set(new Date(Date.now() + wait));
  }

  /** There is nothing to try again. */
  over(): void {
    this.#failures = 0;
    this.#alarm.set(null);
  }
}
