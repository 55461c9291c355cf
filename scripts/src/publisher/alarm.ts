/** The longest that a timer of Node can wait. Milliseconds. */
const LONGEST = 2 ** 31 - 1;

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
        if (left > LONGEST) this.set(at);
        else this.#ring();
      },
      Math.min(left, LONGEST),
    );
  }
}
