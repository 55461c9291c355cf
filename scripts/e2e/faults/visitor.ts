import { setTimeout } from 'node:timers/promises';
import { paths } from '@pilotpress/shared-types';

/** Between two visits. Milliseconds. */
const PAUSE = 20;

/** The number of the edition that a text speaks of. */
const editionIn = (text: string): string | null => /Edition (\d+)/.exec(text)?.[1] ?? null;

/** What a visitor found all in all. */
export interface Visits {
  /** How often the visitor read all of one release. */
  readonly whole: number;
  /** Whatever a visitor must never meet. */
  readonly faults: readonly string[];
}

/**
 * Reads a deck on the site again and again: its page, the list of decks, their feed, and its file. Each of
 * them must always be there, whole; what comes from one release must tell of one edition of the deck.
 */
export class Visitor {
  readonly #siteUrl: string;
  readonly #slug: string;
  #leaving = new AbortController();
  #reading: Promise<void>;
  #whole = 0;
  #faults: string[] = [];

  /** @param slug - of the deck, whose title and file name its edition, as in `Edition 7` */
  constructor(siteUrl: string, slug: string) {
    this.#siteUrl = siteUrl;
    this.#slug = slug;
    this.#reading = this.#read();
  }

  /** What was found since the last time that this was asked. */
  found(): Visits {
    const found = { whole: this.#whole, faults: this.#faults };
    this.#whole = 0;
    this.#faults = [];
    return found;
  }

  /** Waits until the page of the deck tells of an edition. */
  async sees(edition: number): Promise<void> {
    while (editionIn((await this.#text(this.#page)) ?? '') !== String(edition)) {
      await setTimeout(PAUSE);
    }
  }

  async leave(): Promise<void> {
    this.#leaving.abort();
    await this.#reading;
  }

  /** Does not read while `work` takes from the site what no publisher takes from it. */
  async awayFor(work: () => Promise<void>): Promise<void> {
    await this.leave();
    await work();
    this.#leaving = new AbortController();
    this.#reading = this.#read();
  }

  get #page(): string {
    return paths.entry('presentation', this.#slug);
  }

  async #read(): Promise<void> {
    while (!this.#leaving.signal.aborted) {
      await this.#visit();
      await setTimeout(PAUSE);
    }
  }

  async #visit(): Promise<void> {
    const before = await this.#text('/release.json');
    const told: [string, string | null][] = [];
    const feed = paths.feed('presentation');
    for (const path of [this.#page, paths.list('presentation'), feed]) {
      const text = await this.#text(path);
      if (text === null) return;
      if (!/<\/(?:html|rss)>\s*$/.test(text)) this.#faults.push(`${path} is not whole`);
      told.push([path, editionIn(text)]);
    }
    const file = await this.#file();
    if (before === null || before !== (await this.#text('/release.json'))) return;
    told.push(file);
    this.#whole += 1;
    if (new Set(told.map(([, edition]) => edition)).size > 1) {
      this.#faults.push(`One release tells of several editions: ${told.join(' ')}`);
    }
  }

  /** The file that the deck's lasting address leads to, also where another release is live by now. */
  async #file(): Promise<[string, string | null]> {
    const lasting = paths.download(this.#slug);
    const answer = await this.#get(lasting);
    const path = answer?.headers.get('location');
    if (answer?.status !== 302 || path === null || path === undefined) {
      this.#faults.push(`${lasting} leads nowhere (${String(answer?.status)})`);
      return [lasting, null];
    }
    return [path, editionIn((await this.#text(path)) ?? '')];
  }

  async #text(path: string): Promise<string | null> {
    const answer = await this.#get(path);
    if (answer?.status === 200) return answer.text();
    if (answer !== null) this.#faults.push(`${path} answered ${String(answer.status)}`);
    return null;
  }

  async #get(path: string): Promise<Response | null> {
    try {
      return await fetch(`${this.#siteUrl}${path}`, { redirect: 'manual' });
    } catch (error) {
      this.#faults.push(`${path} did not answer: ${String(error)}`);
      return null;
    }
  }
}
