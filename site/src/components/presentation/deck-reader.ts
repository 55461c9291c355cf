/** So long after the last step it is told, and written into the address. Milliseconds. */
const REST = 300;

/** Steps through the slides of a deck, by button, key and swipe; shows one at a time where that is wished. */
class DeckReader extends HTMLElement {
  #slides: HTMLElement[] = [];
  #current = 0;
  /** How slides were shown before one filled the screen. */
  #before: 'all' | 'one' = 'all';
  /** How much of each slide stands in the window, of as much as could. */
  readonly #seen = new Map<Element, number>();
  /** Where things stood when a slide was gone to: until someone scrolls on, it is the one that is read. */
  #gonePosition = '';
  #telling = 0;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    this.#slides = [...this.querySelectorAll<HTMLElement>('.slides > li')];
    const { signal } = this.#leaving;
    const watch = new IntersectionObserver(this.#look, {
      threshold: [0, 0.25, 0.5, 0.75, 1],
    });
    for (const slide of this.#slides) watch.observe(slide);
    signal.addEventListener('abort', () => {
      watch.disconnect();
    });
    this.addEventListener('click', this.#press);
    this.addEventListener('fullscreenchange', this.#screen);
    document.addEventListener('keydown', this.#key, { signal });
    window.addEventListener('hashchange', this.#follow, { signal });
    this.#button('full').hidden = !document.fullscreenEnabled;
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
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

  /** Shows a slide; told to those who listen. */
  #go(index: number): void {
    const to = Math.max(0, Math.min(index, this.#slides.length - 1));
    const isBelowTop = this.getBoundingClientRect().top >= 0;
    this.#slides[to]?.scrollIntoView({
      behavior: 'instant',
      block: this.#isOne && isBelowTop ? 'nearest' : 'start',
      inline: 'start',
    });
    this.#gonePosition = this.#position;
    this.#arrive(to, true);
  }

  #arrive(index: number, isTold: boolean): void {
    this.#current = index;
    const place = this.querySelector<HTMLElement>('.place');
    if (place === null) return;
    // The words are the page's own, with the number of the slide in place of the first.
    const text = (place.dataset.places ?? '').replace('0', String(index + 1));
    place.textContent = text;
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      const isEnd = index + Number(button.dataset.step) in this.#slides;
      button.setAttribute('aria-disabled', String(!isEnd));
    }
    if (isTold) this.#tell(text, index);
  }

  /** Once for a key that is held down: browsers refuse many changes of an address in a row. */
  #tell(text: string, index: number): void {
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => {
      const status = this.querySelector('[role=status]');
      if (status !== null) status.textContent = text;
      history.replaceState(history.state, '', `#slide-${String(index + 1)}`);
    }, REST);
  }

  readonly #look = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, intersectionRect: seen, boundingClientRect: own } of entries) {
      const possible = own.width * Math.min(own.height, innerHeight);
      this.#seen.set(target, possible > 0 ? (seen.width * seen.height) / possible : 0);
    }
    if (this.#position === this.#gonePosition) return;
    const shares = this.#slides.map((slide) => this.#seen.get(slide) ?? 0);
    const most = Math.max(...shares);
    const index = shares.indexOf(most);
    // A swipe is a step; scrolling past is none.
    if (most > 0 && index !== this.#current) this.#arrive(index, this.#isOne);
  };

  readonly #press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.step !== undefined) this.#go(this.#current + Number(button.dataset.step));
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
    // One that is longer than the window is scrolled within it, by key as well.
    for (const text of this.querySelectorAll<HTMLElement>('.slide-text')) {
      if (view === 'one') text.tabIndex = 0;
      else text.removeAttribute('tabindex');
    }
    this.#go(current);
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
    const to = this.#destination(key);
    if (to === null) return;
    event.preventDefault();
    this.#go(to);
  };

  /** Where a key leads; up, down and the like scroll the page where slides stand one below the other. */
  #destination(key: string): number | null {
    if (key === 'ArrowRight') return this.#current + 1;
    if (key === 'ArrowLeft') return this.#current - 1;
    if (!this.#isOne) return null;
    if (key === 'PageDown') return this.#current + 1;
    if (key === 'PageUp') return this.#current - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? this.#slides.length - 1 : null;
  }

  readonly #follow = (): void => {
    const index = this.#slides.findIndex(({ id }) => `#${id}` === location.hash);
    if (index >= 0) this.#go(index);
  };
}

/** What is scrolled with a key while it is focused, as a selector. */
const scrolledWith = (key: string): string =>
  key === 'ArrowLeft' || key === 'ArrowRight' ? '.rows' : '.slide-text';

customElements.define('deck-reader', DeckReader);
