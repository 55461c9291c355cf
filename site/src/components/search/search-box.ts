import { markedText } from './marked-text.ts';
import type { Found, FoundGroup, FoundPage, SearchEngine } from './search-engine.ts';
import { loadSearchEngine } from './search-engine.ts';

/** Results of a type shown at once, and each time that more are asked for. */
const SHOWN = 5;
/** Slides of a presentation shown below it. */
const SLIDES_SHOWN = 3;
/** Somebody who types goes on within so many milliseconds. */
const PAUSE = 200;

/** Searches the site while somebody types, and shows what it finds by type. */
class SearchBox extends HTMLElement {
  #engine: Promise<SearchEngine> | null = null;
  /** Counts searches: an answer to an earlier one comes too late. */
  #turn = 0;
  #pause = 0;

  connectedCallback(): void {
    const input = this.#input;
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => {
        this.#search();
      }, PAUSE);
    });
    this.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) input.value = asked;
    if (input.value === '') input.focus();
    else this.#search();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('The search has no field.');
    return input;
  }

  /** Up and down lead through the results, and back to the words that are looked for. */
  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [
      ...this.querySelectorAll<HTMLElement>('input, section:not([hidden]) a, section button'),
    ].filter((stop) => stop.checkVisibility());
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  #search(): void {
    clearTimeout(this.#pause);
    const term = this.#input.value.trim();
    const address =
      term === '' ? location.pathname : `?${new URLSearchParams({ q: term }).toString()}`;
    history.replaceState(history.state, '', address);
    this.#turn += 1;
    const turn = this.#turn;
    this.#find(term, turn).catch((error: unknown) => {
      this.#engine = null;
      if (turn === this.#turn) {
        this.#clear();
        this.#say(this.dataset.failed ?? '');
      }
      throw error;
    });
  }

  async #find(term: string, turn: number): Promise<void> {
    if (term === '') {
      this.#clear();
      this.#say('');
      return;
    }
    this.#engine ??= loadSearchEngine(this.dataset.index ?? '');
    const engine = await this.#engine;
    const counts = await engine.counts(term);
    const groups = await Promise.all(
      [...this.querySelectorAll('section')].map(async (section) => {
        const { type = '' } = section.dataset;
        const group = (counts[type] ?? 0) > 0 ? await engine.ofType(term, type) : { results: [] };
        return { section, group, first: await pagesOf(group, 0) };
      }),
    );
    if (turn !== this.#turn) return;
    let count = 0;
    for (const { section, group, first } of groups) {
      count += group.results.length;
      this.#fill(section, group, first);
    }
    const { none = '', one = '', many = '' } = this.dataset;
    const found = `${String(count)} ${count === 1 ? one : many}`;
    this.#say(count === 0 ? none.replace('…', () => term) : found);
  }

  #fill(section: HTMLElement, group: FoundGroup, pages: readonly FoundPage[]): void {
    section.hidden = group.results.length === 0;
    const list = section.querySelector('ol');
    const button = section.querySelector('button');
    const count = section.querySelector('[data-count]');
    if (list === null || button === null) return;
    if (count !== null) count.textContent = String(group.results.length);
    const show = (more: readonly FoundPage[]): void => {
      list.append(...more.map((page) => this.#resultOf(page)));
      button.hidden = list.childElementCount >= group.results.length;
    };
    list.replaceChildren();
    show(pages);
    button.onclick = () => {
      const shown = list.childElementCount;
      const turn = this.#turn;
      pagesOf(group, shown).then(
        (more) => {
          // Somebody may have pressed twice, or looked for something else meanwhile.
          if (turn !== this.#turn || list.childElementCount !== shown) return;
          show(more);
          list.children[shown]?.querySelector('a')?.focus();
        },
        () => {
          this.#say(this.dataset.failed ?? '');
        },
      );
    };
  }

  #resultOf(page: FoundPage): HTMLElement {
    const item = document.createElement('li');
    const slides = page.sub_results.filter(({ url }) => slideOf(url) !== null);
    const { title, language } = page.meta;
    item.append(linkTo(page.url, title, language));
    // Where the words stand on slides alone, the slides say so.
    const own = page.sub_results.find(({ url }) => slideOf(url) === null);
    if (slides.length === 0 || own !== undefined) item.append(textOf(own ?? page, language));
    if (slides.length > 0) {
      const list = document.createElement('ol');
      list.append(
        ...slides.slice(0, SLIDES_SHOWN).map((slide) => {
          const entry = document.createElement('li');
          const name = `${this.dataset.slide ?? ''} ${slideOf(slide.url) ?? ''}`;
          entry.append(linkTo(slide.url, name), textOf(slide, language));
          return entry;
        }),
      );
      item.append(list);
    }
    return item;
  }

  #clear(): void {
    for (const section of this.querySelectorAll('section')) section.hidden = true;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

const pagesOf = ({ results }: FoundGroup, from: number): Promise<FoundPage[]> =>
  Promise.all(results.slice(from, from + SHOWN).map((result) => result.data()));

const slideOf = (url: string): string | null => /#slide-(\d+)$/.exec(url)?.[1] ?? null;

function linkTo(url: string, text: string, language?: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  link.dir = 'auto';
  if (language !== undefined) link.lang = language;
  return link;
}

function textOf({ excerpt }: Found, language?: string): HTMLParagraphElement {
  const text = document.createElement('p');
  text.dir = 'auto';
  if (language !== undefined) text.lang = language;
  text.append(
    ...markedText(excerpt).map((piece) => {
      if (!piece.isMarked) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
  return text;
}

customElements.define('search-box', SearchBox);
