/** HTML, section 13.1.2: elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** HTML, section 13.1.2.4: elements whose end tag may be left out. */
const MAY_STAY_OPEN: ReadonlySet<string> = new Set(
  'html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(
    ' ',
  ),
);

const ENDS_PARAGRAPH =
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul';
const ROW_GROUPS = 'thead tbody tfoot';

/** What the start of an element ends, if it stands open innermost. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...ENDS_PARAGRAPH.split(' ').map((name) => [name, 'p'] as const),
    ['li', 'li'] as const,
    ['dt', 'dt dd'] as const,
    ['dd', 'dt dd'] as const,
    ['option', 'option'] as const,
    ['optgroup', 'option optgroup'] as const,
    ['td', 'td th'] as const,
    ['th', 'td th'] as const,
    ['tr', 'tr td th caption colgroup'] as const,
    ...ROW_GROUPS.split(' ').map(
      (name) => [name, `${ROW_GROUPS} tr td th caption colgroup`] as const,
    ),
    ['body', 'head'] as const,
  ].map(([name, ended]) => [name, new Set(ended.split(' '))]),
);

/** The elements of a page that are open at a place in it, and what is wrong with how they are nested. */
export class OpenElements {
  readonly #open: string[] = [];
  readonly #mistakes: string[] = [];
  #foreign = 0;

  get mistakes(): readonly string[] {
    return this.#mistakes;
  }

  get innermost(): string | null {
    return this.#open.at(-1) ?? null;
  }

  /** Whether SVG or MathML is meant here, whose elements may close themselves. */
  get isForeign(): boolean {
    return this.#foreign > 0;
  }

  start(name: string, isSelfClosing: boolean): void {
    const ended = ENDED_BY.get(name);
    while (ended?.has(this.innermost ?? '') === true) this.#pop();
    if (isSelfClosing && (this.isForeign || isForeignRoot(name))) return;
    if (VOID.has(name) && !this.isForeign) return;
    if (isSelfClosing) this.#mistakes.push(`<${name}/> cannot close itself`);
    this.#open.push(name);
    if (isForeignRoot(name)) this.#foreign += 1;
  }

  end(name: string): void {
    if (!this.#open.includes(name)) {
      this.#mistakes.push(`</${name}> ends nothing`);
      return;
    }
    while (this.innermost !== name) this.#popUnclosed(`</${name}>`);
    this.#pop();
  }

  /** The page is over. */
  close(): void {
    while (this.innermost !== null) this.#popUnclosed('the page ends');
  }

  #popUnclosed(before: string): void {
    const name = this.#pop();
    if (!MAY_STAY_OPEN.has(name)) this.#mistakes.push(`<${name}> is not closed before ${before}`);
  }

  #pop(): string {
    const name = this.#open.pop() ?? '';
    if (isForeignRoot(name)) this.#foreign -= 1;
    return name;
  }
}

const isForeignRoot = (name: string): boolean => name === 'svg' || name === 'math';
