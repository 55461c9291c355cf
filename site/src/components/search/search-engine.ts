/** What the site's search asks of Pagefind, whose own script is loaded when somebody first searches. */

/** A page that fits, or a part of it. */
export interface Found {
  readonly url: string;
  /** Its words around those that were looked for, which stand in `<mark>`; as HTML. */
  readonly excerpt: string;
}

export interface FoundPage extends Found {
  readonly meta: { readonly title: string; readonly language?: string };
  /** Parts with an anchor; what comes before the first of them is among them without one. */
  readonly sub_results: readonly Found[];
}

/** Pages that fit, best first; each is read when it is shown. */
export interface FoundGroup {
  readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  filters(): Promise<unknown>;
  search(
    term: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<
    FoundGroup & { readonly filters: { readonly type?: Readonly<Record<string, number>> } }
  >;
}

export interface SearchEngine {
  /** How many pages of each type fit. */
  counts(term: string): Promise<Readonly<Record<string, number>>>;
  ofType(term: string, type: string): Promise<FoundGroup>;
}

/** Words of an excerpt, and how it says that it is cut. */
const EXCERPTS = { excerptLength: 30, excerptEllipsis: '…' } as const;

const NOTHING: SearchEngine = {
  counts: () => Promise.resolve({}),
  ofType: () => Promise.resolve({ results: [] }),
};

/**
 * @param folder - address of the search index
 * @throws Error where it cannot be read
 */
export async function loadSearchEngine(folder: string): Promise<SearchEngine> {
  const list = await fetch(`${folder}parts.json`);
  if (!list.ok) throw new Error(`${folder}parts.json answered ${String(list.status)}.`);
  const { parts } = (await list.json()) as { readonly parts: readonly string[] };
  const [first, ...others] = parts.map((part) => `${folder}${part}/`);
  if (first === undefined) return NOTHING;
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  // A worker would need a content security policy of its own.
  await pagefind.options({ ...EXCERPTS, basePath: first, noWorker: true });
  await pagefind.init();
  await Promise.all(others.map((part) => pagefind.mergeIndex(part, EXCERPTS)));
  // Types are counted only once they are known.
  await pagefind.filters();
  return {
    counts: async (term) => (await pagefind.search(term)).filters.type ?? {},
    ofType: (term, type) => pagefind.search(term, { filters: { type } }),
  };
}
