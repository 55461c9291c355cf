import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RedirectRule } from '@pilotpress/shared-types';
import { percentDecoded, REDIRECTS_FILE, redirectsSchema } from '@pilotpress/shared-types';
import { fileIdentity, jsonOf, textOf } from '../start/kept-file.ts';

type Rules = ReadonlyMap<string, RedirectRule>;
const NONE: Rules = new Map();

/** The rules of the release that a folder, or a link in its place, holds at the moment. */
export class ReleaseRedirects {
  readonly #file: string;
  #read: { readonly version: string; readonly rules: Rules } = { version: '', rules: NONE };

  constructor(folder: string) {
    this.#file = join(folder, REDIRECTS_FILE);
  }

  /**
   * What to answer at a path, `null` where there is no rule; the slash at its end may be missing.
   * Rules that cannot be read are as good as none: every address that visitors know has a page too.
   */
  async ruleAt(requested: string): Promise<RedirectRule | null> {
    const rules = await this.#rules();
    const path = percentDecoded(requested);
    return rules.get(path) ?? rules.get(`${path}/`) ?? null;
  }

  async #rules(): Promise<Rules> {
    const version = await fileIdentity(this.#file);
    if (version === null) return NONE;
    if (this.#read.version !== version) {
      const rules = parsedRedirects(await readFile(this.#file, 'utf8')) ?? [];
      this.#read = { version, rules: new Map(rules.map((rule) => [rule.from, rule])) };
    }
    return this.#read.rules;
  }
}

/** The paths of requests that a rule is for: the slash at the end may be missing, as that of a folder may. */
export const requestPathsOf = ({ from }: RedirectRule): string[] =>
  from.endsWith('/') && from !== '/' ? [from, from.slice(0, -1)] : [from];

/** Where a rule leads, as a header says it. A dollar would name a variable in a configuration. */
export const locationOf = ({ to }: Exclude<RedirectRule, { status: 410 }>): string =>
  encodeURI(to).replaceAll('$', '%24');

/** The rules of a release, none where it has none that can be read. */
export async function redirectsIn(folder: string): Promise<readonly RedirectRule[]> {
  const file = join(folder, REDIRECTS_FILE);
  const text = await textOf(file);
  return text === null ? [] : (parsedRedirects(text) ?? []);
}

/** The rules that the text of a `redirects.json` states; `null` where it cannot be read. */
export const parsedRedirects = (text: string): readonly RedirectRule[] | null =>
  redirectsSchema.safeParse(jsonOf(text)).data?.rules ?? null;
