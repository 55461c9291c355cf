import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { releasedFile } from '@pilotpress/shared-types';
import pLimit from 'p-limit';
import { createIndex } from 'pagefind';
import { indexDocument } from './index-document.ts';
import type { IndexPart } from './index-parts.ts';
import type { PageText } from './page-text.ts';
import { pageText } from './page-text.ts';

/** The search index could not be written. */
class SearchIndexError extends Error {
  constructor(what: string, errors: readonly string[]) {
    super(`${what} cannot be put into the search index: ${errors.join(' ')}`);
    this.name = 'SearchIndexError';
  }
}

/** How many pages are on their way to Pagefind at once. */
const AT_ONCE = 8;

/** What Pagefind writes beside the index: user interfaces of its own, and a stemmer for no language. */
const NOT_USED = /^(?:pagefind-.*|wasm\.unknown\.pagefind)$/;

/**
 * Writes a part of the search index.
 *
 * @param site - the folder of the built site
 * @param target - folder of the part
 * @throws SearchIndexError
 */
export async function writePart(site: string, { pages }: IndexPart, target: string): Promise<void> {
  // Words of all languages stand in one index, or a search would only find those of its page.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new SearchIndexError('The site', errors);
  const textOf = (path: string): PageText =>
    pageText(readFileSync(join(site, releasedFile(path)), 'utf8'));
  try {
    // Pagefind, a process of its own, takes in some pages while the next one is read; always in the same order.
    await pLimit(AT_ONCE).map(pages, async ({ path, type, further }) => {
      const page = textOf(path);
      const slides = [page, ...further.map(textOf)].flatMap((part) => part.slides);
      const content = indexDocument({ ...page, slides }, type);
      const added = await index.addHTMLFile({ url: path, content });
      if (added.errors.length > 0) throw new SearchIndexError(path, added.errors);
    });
    const written = await index.writeFiles({ outputPath: target });
    if (written.errors.length > 0) throw new SearchIndexError('The site', written.errors);
  } finally {
    await index.deleteIndex();
  }
  for (const name of await readdir(target)) {
    if (NOT_USED.test(name) && name !== 'pagefind-entry.json') await rm(join(target, name));
  }
}
