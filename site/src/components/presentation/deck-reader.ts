/** Steps through the slides of a deck, by button, key and swipe; shows one at a time where that is wished. */
class DeckReader extends HTMLElement {
  #slides: HTMLElement[] = [];
  #current = 0;
  /** How slides were shown before one filled the screen. */
  #before: 'all' | 'one' = 'all';
  /** How much of each slide stands in the window. */
  readonly #seen = new Map<Element, number>();
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
  }

  #button(name: 'one' | 'full'): HTMLElement {
    return this.querySelector(`[data-switch=${name}]`) ?? this;
  }

  get #isOne(): boolean {
    return this.dataset.view === 'one';
  }

  /** Shows a slide; told to those who listen. */
  #go(index: number): void {
    const to = Math.max(0, Math.min(index, this.#slides.length - 1));
    this.#slides[to]?.scrollIntoView({
      behavior: 'instant',
      block: this.#isOne ? 'nearest' : 'start',
      inline: 'start',
    });
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
    if (!isTold) return;
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
    history.replaceState(history.state, '', `#slide-${String(index + 1)}`);
  }

  readonly #look = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, intersectionRect: seen } of entries) {
      this.#seen.set(target, seen.width * seen.height);
    }
    const areas = this.#slides.map((slide) => this.#seen.get(slide) ?? 0);
    const most = Math.max(...areas);
    const index = areas.indexOf(most);
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
      !(target instanceof Node) || !(this.contains(target) || target.contains(this));
    if (isElsewhere || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
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

customElements.define('deck-reader', DeckReader);
