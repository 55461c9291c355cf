import { join } from 'node:path';
import type { ContentProblem } from '@pilotpress/shared-types';
import { z } from 'zod';
import { textOf } from '../kept-file.ts';
import { MEND_SITE } from './file-content.ts';
import { jsonOf } from './json-of.ts';

/** Where a release gives its host the addresses that lead elsewhere. */
const REDIRECTS_FILE = 'redirects.json';

/** No target means that what was there is gone for good. */
const redirectsSchema = z.object({
  rules: z.array(
    z.object({ from: z.string().startsWith('/'), to: z.string().nullish(), status: z.int() }),
  ),
});

interface Redirects {
  readonly rules: ReadonlyMap<string, string | null>;
  readonly problems: readonly ContentProblem[];
}

/** Reads the rules of a release; it need not have any. */
export async function redirectRules(folder: string): Promise<Redirects> {
  const text = await textOf(join(folder, REDIRECTS_FILE));
  if (text === null) return { rules: new Map(), problems: [] };
  const { data } = redirectsSchema.safeParse(jsonOf(text));
  if (data === undefined) {
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
  return { rules: new Map(data.rules.map(({ from, to }) => [from, to ?? null])), problems: [] };
}
