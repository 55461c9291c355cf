import { join } from 'node:path';
import type { ContentProblem } from '@pilotpress/shared-types';
import { REDIRECTS_FILE } from '@pilotpress/shared-types';
import { parsedRedirects } from '../../hosting/redirects.ts';
import { textOf } from '../../start/kept-file.ts';
import { MEND_SITE } from './file-content.ts';

interface Redirects {
  /** Where each address leads; `null` where what was there is gone for good. */
  readonly rules: ReadonlyMap<string, string | null>;
  readonly problems: readonly ContentProblem[];
}

/** Reads the rules of a release; it need not have any. */
export async function redirectRules(folder: string): Promise<Redirects> {
  const text = await textOf(join(folder, REDIRECTS_FILE));
  if (text === null) return { rules: new Map(), problems: [] };
  const rules = parsedRedirects(text);
  if (rules === null) {
    const problem: ContentProblem = {
      type: null,
      documentId: null,
      title: null,
      field: null,
      text: `${REDIRECTS_FILE} of the new site cannot be read, so addresses of before would lead nowhere.`,
      remedy: MEND_SITE,
    };
    return { rules: new Map(), problems: [problem] };
  }
  return { rules: new Map(rules.map(({ from, to }) => [from, to])), problems: [] };
}
