import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RedirectRule } from '@pilotpress/shared-types';
import { REDIRECTS_FILE, redirectsSchema } from '@pilotpress/shared-types';

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
  async ruleAt(path: string): Promise<RedirectRule | null> {
    const rules = await this.#rules();
    return rules.get(path) ?? rules.get(`${path}/`) ?? null;
  }

  async #rules(): Promise<Rules> {
    const version = await versionOf(this.#file);
    if (version === null) return NONE;
    if (this.#read.version !== version) {
      this.#read = { version, rules: parsed(await readFile(this.#file, 'utf8')) };
    }
    return this.#read.rules;
  }
}

/** Tells one state of a file from another; `null` where there is no file. */
async function versionOf(file: string): Promise<string | null> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return [ino, mtimeMs, size].join(' ');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string): Rules {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NONE;
  }
  const redirects = redirectsSchema.safeParse(value);
  return new Map((redirects.data?.rules ?? []).map((rule) => [rule.from, rule]));
}
