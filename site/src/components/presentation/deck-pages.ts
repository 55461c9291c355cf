/** The pages that show the slides of one deck, counted from 0, as far as somebody asks for them. */
export class DeckPages {
  /** The number of the first slide on each. */
  readonly #starts: readonly number[];
  readonly #home: string;
  readonly #signal: AbortSignal;
  /** Those that are here, or on their way. */
  readonly #pages = new Map<number, Promise<Document>>();

  /**
   * @param home - address of the first one
   * @param signal - gives up what is on its way
   */
  constructor(starts: readonly number[], home: string, signal: AbortSignal) {
    this.#starts = starts;
    this.#home = home;
    this.#signal = signal;
  }

  has(page: number): boolean {
    return page in this.#starts;
  }

  /** Which of them has a slide; -1 where there is no such slide. */
  of(slide: number): number {
    return this.#starts.findLastIndex((first) => first <= slide);
  }

  addressOf(page: number): string {
    return page === 0 ? this.#home : `${this.#home}slides/${String(page + 1)}/`;
  }

  /** @throws Error where it cannot be had, or has the slides of another deck */
  async read(page: number): Promise<Document> {
    const reading = this.#pages.get(page) ?? this.#load(page);
    this.#pages.set(page, reading);
    try {
      return await reading;
    } catch (error) {
      this.#pages.delete(page);
      throw error;
    }
  }

  async #load(page: number): Promise<Document> {
    const answer = await fetch(this.addressOf(page), { signal: this.#signal });
    if (!answer.ok) throw new Error(`${answer.url} answered ${String(answer.status)}.`);
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const slides = slidesIn(found);
    const [first, next = Infinity] = this.#starts.slice(page);
    const isWhole = numberOf(slides[0]) === first && numberOf(slides.at(-1)) < next;
    // The site may have another deck by now.
    if (!isWhole) throw new Error(`${answer.url} does not go on with these slides.`);
    return found;
  }
}

export const slidesIn = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.slides > li'),
];

/** Counted from 1 over the whole deck. */
export const numberOf = (slide: Element | undefined): number =>
  Number(slide?.id.replace('slide-', ''));
