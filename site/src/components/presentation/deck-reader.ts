import { DeckPages, numberOf, slidesIn } from './deck-pages.ts';

/** So long after the last step it is told, and written into the address. Milliseconds. */
const REST = 300;
/** The next slides are taken in when the end of those that are here is so near. Windows. */
const AHEAD = 3;

/**
 * Steps through the slides of a deck, by button, key and swipe; shows one at a time where that is wished. Slides
 * on further pages are taken into this one when somebody comes near them.
 */
class DeckReader extends HTMLElement {
  #slides: HTMLElement[] = [];
  /** Nothing more is asked for unless somebody wants to see it. */
  #isCutOff = false;
  #current = 0;
  /** Counts the slides that somebody asked for: of several on their way, the last one is shown. */
  #asked = 0;
  /** How slides were shown before one filled the screen. */
  #before: 'all' | 'one' = 'all';
  /** How much of each slide stands in the window, of as much as could. */
  readonly #seen = new Map<Element, number>();
  /** Where things stood when a slide was gone to: until someone scrolls on, it is the one that is read. */
  #gonePosition = '';
  #telling = 0;
  readonly #leaving = new AbortController();
  #pages = new DeckPages([], '', this.#leaving.signal);
  readonly #watch = new IntersectionObserver(
    (entries) => {
      this.#look(entries);
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );

  connectedCallback(): void {
    this.#slides = slidesIn(this);
    const { signal } = this.#leaving;
    const { parts = '', home = '' } = this.dataset;
    this.#pages = new DeckPages(parts.split(' ').map(Number), home, signal);
    for (const slide of this.#slides) this.#watch.observe(slide);
    this.addEventListener('click', this.#press);
    this.addEventListener('fullscreenchange', this.#screen);
    document.addEventListener('keydown', this.#key, { signal });
    window.addEventListener(
      'hashchange',
      ({ newURL }) => {
        this.#follow(new URL(newURL).hash, false);
      },
      { signal },
    );
    this.#button('full').hidden = !document.fullscreenEnabled;
    this.#follow(location.hash, true);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#watch.disconnect();
    clearTimeout(this.#telling);
  }

  #button(name: 'one' | 'full'): HTMLElement {
    return this.querySelector(`[data-switch=${name}]`) ?? this;
  }

  get #isOne(): boolean {
    return this.dataset.view === 'one';
  }

  get #position(): string {
    return `${String(scrollY)} ${String(this.querySelector('.slides')?.scrollLeft)}`;
  }

  /** The page before, or after, those whose slides are here; `null` where there is none. */
  #neighbour(step: 1 | -1): number | null {
    const part = this.#pages.of(numberOf(this.#slides.at(step > 0 ? -1 : 0))) + step;
    return this.#pages.has(part) ? part : null;
  }

  /**
   * Takes in the slides of the page before, or after.
   *
   * @param isWelcome - asked once they could be shown
   * @returns whether they are here; there may be no such page
   * @throws Error where the page cannot be had, or has others
   */
  async #extend(step: 1 | -1, isWelcome = (): boolean => true): Promise<boolean> {
    const part = this.#neighbour(step);
    if (part === null) return false;
    const page = await this.#pages.read(part);
    // Somebody else may have waited for the same.
    if (this.#neighbour(step) !== part) return true;
    if (!isWelcome()) return false;
    this.#take(page, step);
    return true;
  }

  #take(page: Document, step: 1 | -1): void {
    const slides = slidesIn(page);
    const list = this.querySelector('.slides');
    if (step > 0) {
      list?.append(...slides);
      this.#slides.push(...slides);
      const [nav, next] = [navIn(document), navIn(page)];
      // It leads to the page after the last one whose slides are here.
      if (nav !== null && next !== null) nav.replaceWith(next);
    } else {
      list?.prepend(...slides);
      this.#slides.unshift(...slides);
      this.#current += slides.length;
      if (this.#isOne) this.#scrollTo(this.#current);
    }
    for (const slide of slides) this.#watch.observe(slide);
    this.#makeScrollable();
  }

  /** Shows a slide, wherever it is, unless another one is asked for meanwhile; told to those who listen. */
  async #goFurther(index: number): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const step = index < 0 ? -1 : 1;
    const from = this.#slides[this.#current];
    const by = index - this.#current;
    let to = index;
    try {
      while (!(to in this.#slides) && (await this.#extend(step))) {
        to = (from === undefined ? 0 : this.#slides.indexOf(from)) + by;
      }
    } catch (error) {
      // The browser says why it cannot be had.
      if (asked === this.#asked) location.assign(this.#pages.addressOf(this.#neighbour(step) ?? 0));
      throw error;
    }
    if (asked === this.#asked) this.#go(to);
  }

  #step(by: number): void {
    const to = this.#current + by;
    if (to in this.#slides) this.#go(to);
    else void this.#goFurther(to);
  }

  /** Shows a slide that is here; told to those who listen. */
  #go(index: number): void {
    this.#asked += 1;
    const to = Math.max(0, Math.min(index, this.#slides.length - 1));
    this.#scrollTo(to);
    this.#arrive(to, true);
  }

  #scrollTo(index: number): void {
    const isBelowTop = this.getBoundingClientRect().top >= 0;
    this.#slides[index]?.scrollIntoView({
      behavior: 'instant',
      block: this.#isOne && isBelowTop ? 'nearest' : 'start',
      inline: 'start',
    });
    this.#gonePosition = this.#position;
  }

  #arrive(index: number, isTold: boolean): void {
    this.#current = index;
    const place = this.querySelector<HTMLElement>('.place');
    if (place === null) return;
    // The words are the page's own, with the number of the slide in place of the first.
    const number = numberOf(this.#slides[index]);
    const text = (place.dataset.places ?? '').replace('0', String(number));
    place.textContent = text;
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      const step = button.dataset.step === '1' ? 1 : -1;
      const hasMore = index + step in this.#slides || this.#neighbour(step) !== null;
      button.setAttribute('aria-disabled', String(!hasMore));
    }
    if (isTold) this.#tell(text, number);
  }

  /** Once for a key that is held down: browsers refuse many changes of an address in a row. */
  #tell(text: string, number: number): void {
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => {
      const status = this.querySelector('[role=status]');
      if (status !== null) status.textContent = text;
      // Whatever page it is on by now, or later.
      history.replaceState(
        history.state,
        '',
        `${this.#pages.addressOf(0)}#slide-${String(number)}`,
      );
    }, REST);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRect: seen, boundingClientRect: own } of entries) {
      const possible = own.width * Math.min(own.height, innerHeight);
      this.#seen.set(target, possible > 0 ? (seen.width * seen.height) / possible : 0);
    }
    const shares = this.#slides.map((slide) => this.#seen.get(slide) ?? 0);
    this.#prepare(shares);
    if (this.#position === this.#gonePosition) return;
    const most = Math.max(...shares);
    const index = shares.indexOf(most);
    // A swipe is a step; scrolling past is none.
    if (most > 0 && index !== this.#current) this.#arrive(index, this.#isOne);
  }

  /**
   * Has the next slides here before somebody comes to them, and the ones before where they are swiped to.
   * Nothing is moved that stands in the window.
   */
  #prepare(shares: readonly number[]): void {
    /** How far below the window the way to the next slides is. */
    const ahead = (): number => (navIn(document)?.getBoundingClientRect().top ?? 0) - innerHeight;
    const isNext = this.#isOne
      ? (shares.at(-1) ?? 0) + (shares.at(-2) ?? 0) > 0
      : ahead() > 0 && ahead() < AHEAD * innerHeight;
    const isBefore = this.#isOne && (shares[0] ?? 0) > 0;
    if (this.#isCutOff || (!isNext && !isBefore)) return;
    this.#extend(isNext ? 1 : -1, () => this.#isOne || ahead() > 0).catch((error: unknown) => {
      // Nobody has asked for it: the links below still lead there.
      this.#isCutOff = true;
      console.warn(error);
    });
  }

  readonly #press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.step !== undefined) this.#step(Number(button.dataset.step));
    else if (button?.dataset.switch === 'one') this.#show(this.#isOne ? 'all' : 'one');
    else if (button?.dataset.switch === 'full') {
      void (document.fullscreenElement === this
        ? document.exitFullscreen()
        : this.requestFullscreen());
    }
  };

  #show(view: 'all' | 'one'): void {
    const current = this.#current;
    this.dataset.view = view;
    this.#button('one').setAttribute('aria-pressed', String(view === 'one'));
    this.#makeScrollable();
    this.#go(current);
  }

  /** A text that is longer than the window is scrolled within it, by key as well. */
  #makeScrollable(): void {
    for (const text of this.querySelectorAll<HTMLElement>('.slide-text')) {
      if (this.#isOne) text.tabIndex = 0;
      else text.removeAttribute('tabindex');
    }
  }

  readonly #screen = (): void => {
    const isFull = document.fullscreenElement === this;
    this.#button('full').setAttribute('aria-pressed', String(isFull));
    if (isFull) this.#before = this.#isOne ? 'one' : 'all';
    this.#show(isFull ? 'one' : this.#before);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const isElsewhere =
      !(target instanceof Element) || !(this.contains(target) || target.contains(this));
    // A wide table and a long text have a use of their own for keys.
    if (
      isElsewhere ||
      target.matches(scrolledWith(key)) ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const by = this.#distance(key);
    if (by === null) return;
    event.preventDefault();
    this.#step(by);
  };

  /** How far a key leads; up, down and the like scroll the page where slides stand one below the other. */
  #distance(key: string): number | null {
    if (key === 'ArrowRight') return 1;
    if (key === 'ArrowLeft') return -1;
    if (!this.#isOne) return null;
    if (key === 'PageDown') return 1;
    if (key === 'PageUp') return -1;
    if (key === 'Home') return -Infinity;
    return key === 'End' ? Infinity : null;
  }

  /**
   * Shows the slide that an address names.
   *
   * @param isOpening - whether nobody has read anything here yet
   */
  #follow(hash: string, isOpening: boolean): void {
    // The address was written by somebody else since.
    clearTimeout(this.#telling);
    const index = this.#slides.findIndex(({ id }) => `#${id}` === hash);
    if (index >= 0) {
      this.#go(index);
      return;
    }
    const number = Number(/^#slide-(\d+)$/.exec(hash)?.[1]);
    const part = this.#pages.of(number);
    if (!this.#pages.has(part)) return;
    const isHere = this.#slides.some((slide) => this.#pages.of(numberOf(slide)) === part);
    if (isHere) return;
    if (isOpening) location.replace(`${this.#pages.addressOf(part)}${hash}`);
    else void this.#goFurther(number - numberOf(this.#slides[0]));
  }
}

const navIn = (page: ParentNode): Element | null => page.querySelector('deck-reader ~ nav');

/** What is scrolled with a key while it is focused, as a selector. */
const scrolledWith = (key: string): string =>
  key === 'ArrowLeft' || key === 'ArrowRight' ? '.rows' : '.slide-text';

customElements.define('deck-reader', DeckReader);
