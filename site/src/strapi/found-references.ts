import { hash } from 'node:crypto';
import { z } from 'zod';
import type { FindReferences } from './entry-mapping.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const texts = z.array(z.string());
const foundSchema = z.object({
  uploads: z.array(z.object({ upload: z.string(), use: z.enum(['picture', 'download']) })),
  links: texts,
  undescribed: texts,
  foreignPictures: texts,
  unreachable: texts,
});
const fileSchema = z.object({
  code: z.string(),
  /** By hash of the text; `null` where there is nothing to find in it, as in most. */
  found: z.record(z.string(), foundSchema.nullable()),
});

type Found = ReturnType<FindReferences>;
const NOTHING: Found = {
  uploads: [],
  links: [],
  undescribed: [],
  foreignPictures: [],
  unreachable: [],
};

/** Finds what texts refer to, and keeps what was found for the next build. */
interface RememberedReferences {
  readonly findReferences: FindReferences;
  /** Keeps what was found for the texts that were asked about, and for no others. */
  readonly keep: () => Promise<void>;
}

/**
 * Finds what each text refers to once, however many builds ask: to render a text takes far longer
 * than to recognise it.
 *
 * @param path - of the file in which it is kept
 * @param code - stands for all that decides what is found in a text; what other code found is forgotten,
 *   and everything where it is not known
 */
export async function rememberReferences(
  findReferences: FindReferences,
  path: string,
  code: string | null,
): Promise<RememberedReferences> {
  const file = fileSchema.safeParse(await readJsonFile(path));
  const known = file.success && file.data.code === code ? Object.entries(file.data.found) : [];
  const before = new Map(known.map(([key, found]) => [key, found ?? NOTHING]));
  const asked = new Map<string, Found>();
  return {
    findReferences: (text) => {
      const key = hash('sha256', text, 'base64url');
      const found = before.get(key) ?? asked.get(key) ?? findReferences(text);
      asked.set(key, found);
      return found;
    },
    keep: async () => {
      const same = asked.size === before.size && [...asked.keys()].every((key) => before.has(key));
      if (same || code === null) return;
      const found = [...asked].map(([key, of]) => [key, isNothing(of) ? null : of] as const);
      await writeJsonFile(path, { code, found: Object.fromEntries(found) });
    },
  };
}

const isNothing = (found: Found): boolean =>
  Object.values(found).every((list: readonly unknown[]) => list.length === 0);
