/** The longest that it waits without a look at the clock, which may be set, or go on while the machine sleeps. Milliseconds. */
const LONGEST = 60_000;

/** Rings once at an instant, however far away. */
export class Alarm {
  #timer: NodeJS.Timeout | null = null;
  readonly #ring: () => void;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** @param at - `null` to ring no more; replaces the instant that was set before */
  set(at: Date | null): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (at === null) return;
    const left = Math.max(0, at.getTime() - Date.now());
    this.#timer = setTimeout(
      () => {
        if (Date.now() < at.getTime()) this.set(at);
        else this.#ring();
      },
      Math.min(left, LONGEST),
    );
  }
}
