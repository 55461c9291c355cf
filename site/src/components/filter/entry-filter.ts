import type { Choice, FacetIndex } from './facet-choice.ts';
import { addressOf, choiceIn, countWith, placesOf, toggled } from './facet-choice.ts';
import { answerOf, FoundEntries, NoAnswerError, UnexpectedAnswerError } from './found-entries.ts';

/** A value that can be chosen. */
interface Option {
  readonly facet: string;
  readonly value: string;
  readonly link: HTMLAnchorElement;
  /** Of the page that shows the entries of this value alone. */
  readonly page: string;
}

/** Combines the filters of a list, which are links to pages of one value each, at once and in place. */
class EntryFilter extends HTMLElement {
  #options: readonly Option[] = [];
  #facets: readonly string[] = [];
  #choice: Choice = {};
  #index: Promise<FacetIndex> | null = null;
  /** The list as the page brought it. */
  #whole: readonly Node[] = [];
  /** Counts the times that something was chosen: an answer to an earlier one comes too late. */
  #turn = 0;

  connectedCallback(): void {
    this.#options = [...this.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => {
      const { facet = '', value = '' } = link.dataset;
      return { facet, value, link, page: link.pathname };
    });
    this.#facets = [...new Set(this.#options.map(({ facet }) => facet))];
    this.#whole = [...this.#list.childNodes];
    this.#choice = this.#chosenByAddress();
    this.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    this.addEventListener(
      'toggle',
      () => {
        const turn = this.#turn;
        this.#refresh().catch((error: unknown) => {
          this.#fail(error, turn);
        });
      },
      { capture: true },
    );
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
    addEventListener('popstate', () => {
      this.#choice = this.#chosenByAddress();
      void this.#show();
    });
    this.#mark();
    if (this.#isWholeList && Object.keys(this.#choice).length > 0) void this.#show();
  }

  get #base(): string {
    return this.dataset.list ?? '';
  }

  /** Elsewhere than on the first page of the whole list, a link leads there. */
  get #isWholeList(): boolean {
    return location.pathname === this.#base;
  }

  /** So many entries stand on a page, and are shown before someone asks for more. */
  get #pageSize(): number {
    return Number(this.dataset.pageSize);
  }

  /** So many entries had been asked for by the time this place in the history was left. */
  get #shownBefore(): number {
    const state: unknown = history.state;
    const isOurs = typeof state === 'object' && state !== null && 'shown' in state;
    return isOurs && typeof state.shown === 'number' ? state.shown : 0;
  }

  get #list(): HTMLElement {
    const list = document.getElementById('list');
    if (list === null)
      throw new Error('A list with filters stands in an element with the id "list".');
    return list;
  }

  #chosenByAddress(): Choice {
    const own = this.#options.filter(({ page }) => location.pathname.startsWith(page));
    return {
      ...Object.fromEntries(own.map(({ facet, value }) => [facet, value])),
      ...choiceIn(location.search, this.#facets),
    };
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link === null || !isPlain || !this.#isWholeList) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#choice = this.#chosenByAddress();
    const panel = link.closest('details');
    this.#close();
    (panel?.querySelector('summary') ?? this.querySelector('summary'))?.focus();
    void this.#show();
  }

  #close(): void {
    for (const panel of this.querySelectorAll('details')) panel.open = false;
  }

  #readIndex(): Promise<FacetIndex> {
    this.#index ??= answerOf(this.dataset.index ?? '')
      .then((text) => JSON.parse(text) as FacetIndex)
      .catch((error: unknown) => {
        // The next time is another try.
        this.#index = null;
        throw error;
      });
    return this.#index;
  }

  /** Says what is chosen, and where each link leads from here. */
  #mark(): void {
    for (const { facet, value, link } of this.#options) {
      const isChosen = this.#choice[facet] === value;
      link.href = addressOf(this.#base, toggled(this.#choice, facet, value));
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const chosen of this.querySelectorAll<HTMLElement>('[data-chosen]')) {
      const value = this.#choice[chosen.dataset.chosen ?? ''];
      const option = this.#options.find(
        (each) => each.facet === chosen.dataset.chosen && each.value === value,
      );
      chosen.textContent = option?.link.querySelector('[data-label]')?.textContent ?? '';
    }
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear !== null) clear.hidden = Object.keys(this.#choice).length === 0;
  }

  /** Counts anew beside what is chosen; what would leave nothing is not offered. */
  async #refresh(): Promise<void> {
    if (this.querySelector('details[open]') === null && this.#index === null) return;
    const index = await this.#readIndex();
    for (const { facet, value, link } of this.#options) {
      const count = countWith(index, this.#choice, facet, value);
      const item = link.closest('li');
      if (item !== null) item.hidden = count === 0 && this.#choice[facet] !== value;
      const shown = link.querySelector('[data-count]');
      if (shown !== null) shown.textContent = String(count);
    }
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#mark();
    try {
      const places = placesOf(await this.#readIndex(), this.#choice, this.#pageSize);
      await this.#refresh();
      const found = places && new FoundEntries(places, this.#pageOf(places.facet));
      await found?.read(Math.max(this.#pageSize, this.#shownBefore));
      if (turn !== this.#turn) return;
      if (places === null || found === null) this.#showWhole();
      else this.#showFound(found, places.slugs.length);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  #showWhole(): void {
    this.#list.replaceChildren(...this.#whole);
    this.#say('');
  }

  #showFound(found: FoundEntries, count: number): void {
    const { one = '', many = '', none = '' } = this.dataset;
    this.#say(count === 0 ? none : `${String(count)} ${count === 1 ? one : many}`);
    this.#list.replaceChildren(
      ...found.lists,
      ...(found.isComplete ? [] : [this.#moreButton(found, count)]),
    );
  }

  #moreButton(found: FoundEntries, count: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'filter-more';
    button.textContent = this.dataset.more ?? '';
    let isReading = false;
    button.addEventListener('click', () => {
      if (isReading) return;
      isReading = true;
      const shown = found.lists.length;
      const turn = this.#turn;
      found.read(this.#pageSize).then(
        () => {
          if (turn !== this.#turn) return;
          history.replaceState({ shown: found.count }, '');
          this.#showFound(found, count);
          found.lists[shown]?.querySelector('a')?.focus();
        },
        (error: unknown) => {
          isReading = false;
          this.#fail(error, turn);
        },
      );
    });
    return button;
  }

  #pageOf(facet: string): string {
    const value = this.#choice[facet];
    const option = this.#options.find((each) => each.facet === facet && each.value === value);
    return option?.page ?? '';
  }

  /** Says what is in the way. Whatever nobody foresaw is a fault of ours, for the browser to report. */
  #fail(error: unknown, turn: number): void {
    const { offline = '', outdated = '', failed = '' } = this.dataset;
    const isOffline = error instanceof NoAnswerError;
    const isOutdated = error instanceof UnexpectedAnswerError;
    if (turn === this.#turn) this.#say(isOffline ? offline : isOutdated ? outdated : failed);
    if (!isOffline && !isOutdated) throw error;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

customElements.define('entry-filter', EntryFilter);
