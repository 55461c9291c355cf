import type { Places } from './facet-choice.ts';

/** The entries that fit a choice, taken from pages of the site that show those of one of its values. */
export class FoundEntries {
  /** The lists read so far, with what does not fit taken out. */
  readonly lists: HTMLElement[] = [];
  readonly #first: string;
  readonly #slugs: ReadonlySet<string>;
  readonly #unread: number[];

  /** @param first - address of the first page of the value that {@link Places.facet} is chosen with */
  constructor({ slugs, pages }: Places, first: string) {
    this.#first = first;
    this.#slugs = new Set(slugs);
    this.#unread = [...pages];
  }

  get isComplete(): boolean {
    return this.#unread.length === 0;
  }

  /** Reads on until there are so many entries more, or no others. */
  async read(count: number): Promise<void> {
    const wanted = this.count + count;
    while (this.count < wanted) {
      const [page] = this.#unread;
      if (page === undefined) return;
      this.lists.push(
        await this.#listAt(page === 1 ? this.#first : `${this.#first}${String(page)}/`),
      );
      this.#unread.shift();
    }
  }

  /** How many of them are read. */
  get count(): number {
    return this.lists.reduce((sum, list) => sum + entryLinks(list).length, 0);
  }

  async #listAt(address: string): Promise<HTMLElement> {
    const text = await answerOf(address);
    const list = new DOMParser().parseFromString(text, 'text/html').getElementById('list');
    if (list === null) throw new UnexpectedAnswerError(`${address} has no list.`);
    list.removeAttribute('id');
    list.querySelector('.pagination')?.remove();
    for (const link of entryLinks(list)) {
      const slug = link.pathname.split('/').at(-2) ?? '';
      if (!this.#slugs.has(slug)) link.closest('li')?.remove();
    }
    for (const section of list.querySelectorAll('section')) {
      if (entryLinks(section).length === 0) section.remove();
    }
    return list;
  }
}

/** Nothing answers: the visitor has no network, or the site is down. */
export class NoAnswerError extends Error {}

/** The site has other pages by now than when the visitor's page was opened. */
export class UnexpectedAnswerError extends Error {}

/**
 * @throws NoAnswerError
 * @throws UnexpectedAnswerError
 */
export async function answerOf(address: string): Promise<string> {
  const lost = (cause: unknown): never => {
    throw new NoAnswerError(`${address} cannot be reached.`, { cause });
  };
  const response = await fetch(address).catch(lost);
  if (response.status >= 500) throw new NoAnswerError(`${address} is out of order.`);
  if (!response.ok) {
    throw new UnexpectedAnswerError(`${address} answered ${String(response.status)}.`);
  }
  return response.text().catch(lost);
}

const entryLinks = (part: Element): NodeListOf<HTMLAnchorElement> =>
  part.querySelectorAll('.entry .title a');
